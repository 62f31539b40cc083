# What is installed, and the .deb. Included at the end of the top CMakeLists.txt, after every add_subdirectory().
include(GNUInstallDirs)

set(COUNTERSIGN_APP_ID org.countersign.Countersign)
set(COUNTERSIGN_DESKTOP_DIR ${CMAKE_CURRENT_LIST_DIR}/desktop)
set(COUNTERSIGN_DOC_DIR ${CMAKE_INSTALL_DATADIR}/doc/countersign)

# Debian policy wants these compressed, without a time stamp.
find_program(GZIP_EXECUTABLE gzip)
function(countersign_install_compressed source name destination)
    if(NOT GZIP_EXECUTABLE)
        install(FILES ${source} DESTINATION ${destination} RENAME ${name})
        return()
    endif()
    set(compressed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
    execute_process(COMMAND ${GZIP_EXECUTABLE} -9nc ${source} OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
    install(FILES ${compressed} DESTINATION ${destination})
endfunction()

set(countersign_runtime_packages libqt6sql6-sqlite)
set(countersign_recommended_packages)

if(TARGET countersign-cli)
    install(TARGETS countersign-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    countersign_install_compressed(${COUNTERSIGN_DESKTOP_DIR}/countersign-cli.1 countersign-cli.1
        ${CMAKE_INSTALL_MANDIR}/man1)
endif()

if(TARGET countersign)
    install(TARGETS countersign RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    countersign_install_compressed(${COUNTERSIGN_DESKTOP_DIR}/countersign.1 countersign.1
        ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${COUNTERSIGN_DESKTOP_DIR}/${COUNTERSIGN_APP_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${COUNTERSIGN_DESKTOP_DIR}/${COUNTERSIGN_APP_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${COUNTERSIGN_DESKTOP_DIR}/${COUNTERSIGN_APP_ID}.mime.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${COUNTERSIGN_APP_ID}.xml)
    install(FILES ${CMAKE_CURRENT_LIST_DIR}/../resources/icons/countersign.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${COUNTERSIGN_APP_ID}.svg)
    # Loaded at run time, so no tool sees that they are needed: SVG icons and further image formats.
    list(APPEND countersign_runtime_packages libqt6svg6 qt6-image-formats-plugins)
    list(APPEND countersign_recommended_packages fonts-noto-core fonts-noto-color-emoji fonts-noto-cjk qt6-wayland)
endif()

# The program carries these inside itself; here they are for people, editors and validators.
foreach(folder policies schemas)
    file(GLOB countersign_json CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/../resources/${folder}/*.json)
    if(countersign_json)
        install(FILES ${countersign_json} DESTINATION ${CMAKE_INSTALL_DATADIR}/countersign/${folder})
    endif()
endforeach()

install(FILES ${CMAKE_CURRENT_LIST_DIR}/deb/copyright DESTINATION ${COUNTERSIGN_DOC_DIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/../README.md ${CMAKE_CURRENT_LIST_DIR}/../SECURITY.md
    DESTINATION ${COUNTERSIGN_DOC_DIR})
countersign_install_compressed(${CMAKE_CURRENT_LIST_DIR}/deb/changelog changelog ${COUNTERSIGN_DOC_DIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME countersign)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Countersign developers")
set(CPACK_PACKAGE_CONTACT "Countersign developers <developers@countersign.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workstation for content moderators in which no one bans alone")
set(CPACK_PACKAGE_DESCRIPTION
"Countersign is for the people who decide about reported posts and accounts.
One person proposes a ban; another, who took no part, reads the same posts
blind and countersigns it. A decision under appeal supports no ban. One
overturn undoes everything that rested on the decision, and every decision
stands in a signed log that others can verify without the program.
.
The package has the window, countersign, and the command line
countersign-cli, which drives the same rules.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
list(JOIN countersign_runtime_packages ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN countersign_recommended_packages ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
include(CPack)

# The descriptions for the desktop are read by other programs: let their validators speak.
if(COUNTERSIGN_TESTS)
    find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
    find_program(APPSTREAMCLI appstreamcli)
    if(DESKTOP_FILE_VALIDATE)
        add_test(NAME packaging.desktop_entry
            COMMAND ${DESKTOP_FILE_VALIDATE} ${COUNTERSIGN_DESKTOP_DIR}/${COUNTERSIGN_APP_ID}.desktop)
    endif()
    if(APPSTREAMCLI)
        add_test(NAME packaging.metainfo
            COMMAND ${APPSTREAMCLI} validate --no-net ${COUNTERSIGN_DESKTOP_DIR}/${COUNTERSIGN_APP_ID}.metainfo.xml)
    endif()
endif()

#include "domain/machine_picture.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace machine_pictures {

constexpr int margin = 16;
constexpr int titleHeight = 40;
constexpr int boxWidth = 150;
constexpr int rowHeight = 22;
constexpr int boxPadding = 6;
constexpr int boxGap = 14;
constexpr int textGap = 12;     // between box and words, and between words and the first lane
constexpr int letterWidth = 7;  // of the fixed-width letters that the words are set in, rounded up
constexpr int laneGap = 16;

// Dark enough on white (at least 4.5 : 1), and told apart by their neighbours' lightness as well as by hue.
constexpr std::array<std::string_view, 7> laneColours{"#1f4e8c", "#9a3412", "#166534", "#6b21a8", "#854d0e", "#0f766e", "#9d174d"};

std::string colourOf(const Machine &machine, std::string_view state)
{
    const auto at = std::find(machine.states.begin(), machine.states.end(), state) - machine.states.begin();
    return std::string(laneColours[static_cast<std::size_t>(at) % laneColours.size()]);
}

int lettersOf(std::string_view text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string rowWords(const MachineRow &row)
{
    std::string out = std::string(row.event) + " → " + std::string(row.to);
    if (!row.guard.empty())
        out += "  [" + std::string(row.guard) + "]";
    return out + "  " + moverWords(row.by);
}

std::string n(int number) { return std::to_string(number); }

std::string path(const std::string &way, const std::string &colour, const char *more)
{
    return "  <path d=\"" + way + "\" fill=\"none\" stroke=\"" + colour + "\"" + more + "/>\n";
}

std::string boxSvg(const Machine &machine, const MachineLayout::Box &box)
{
    const bool first = box.state == machine.states.front();
    const auto rect = [&](int inset, const char *more) {
        return "  <rect x=\"" + n(box.x + inset) + "\" y=\"" + n(box.y + inset) + "\" width=\"" + n(box.width - 2 * inset) + "\" height=\""
               + n(box.height - 2 * inset) + "\" rx=\"6\" fill=\"#ffffff\" stroke=\"#1f2933\"" + more + "/>\n";
    };
    std::string out = rect(0, first ? " stroke-width=\"3\"" : "");
    if (machine.isEnd(box.state))
        out += rect(4, "");
    return out + "  <text x=\"" + n(box.x + box.width / 2) + "\" y=\"" + n(box.y + box.height / 2 + 4)
           + "\" text-anchor=\"middle\" font-weight=\"bold\">" + std::string(box.state) + "</text>\n";
}

} // namespace machine_pictures

std::string dotOf(const Machine &machine)
{
    std::string out = "digraph " + std::string(machine.name) + " {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n";
    for (const std::string_view state : machine.states) {
        out += "  " + std::string(state);
        if (state == machine.states.front())
            out += " [penwidth=3]";
        else if (machine.isEnd(state))
            out += " [peripheries=2]";
        out += ";\n";
    }
    for (const MachineRow &row : machine.rows) {
        out += "  " + std::string(row.from) + " -> " + std::string(row.to) + " [label=\"" + std::string(row.event);
        if (!row.guard.empty())
            out += "\\n[" + std::string(row.guard) + "]";
        out += "\\n" + moverWords(row.by) + "\"];\n";
    }
    return out + "}\n";
}

MachineLayout layoutOf(const Machine &machine)
{
    using namespace machine_pictures;
    MachineLayout out;
    const int textX = margin + boxWidth + textGap;
    int y = margin + titleHeight;
    int textEnd = textX;
    for (const std::string_view state : machine.states) {
        MachineLayout::Box box{state, margin, y, boxWidth, 0, 0};
        int rowsHere = 0;
        const auto nextRow = [&] { return y + boxPadding + rowHeight * rowsHere++ + rowHeight - 5; };
        const bool entered = std::any_of(machine.rows.begin(), machine.rows.end(), [&](const MachineRow &r) { return r.to == state; });
        if (entered)
            box.arrival = nextRow();
        for (const MachineRow &row : machine.rows) {
            if (row.from != state)
                continue;
            MachineLayout::Line line{&row, rowWords(row), nextRow(), textX, 0, 0};
            line.textWidth = letterWidth * lettersOf(line.words);
            textEnd = std::max(textEnd, textX + line.textWidth);
            out.lines.push_back(std::move(line));
        }
        box.height = std::max(rowsHere, 1) * rowHeight + 2 * boxPadding;
        y += box.height + boxGap;
        out.boxes.push_back(box);
    }
    int x = textEnd + textGap;
    for (const MachineLayout::Box &box : out.boxes) {
        if (box.arrival == 0)
            continue;
        MachineLayout::Lane lane{box.state, x, box.arrival, box.arrival};
        for (MachineLayout::Line &line : out.lines)
            if (line.row->to == box.state) {
                line.laneX = x;
                lane.top = std::min(lane.top, line.y);
                lane.bottom = std::max(lane.bottom, line.y);
            }
        out.lanes.push_back(lane);
        x += laneGap;
    }
    out.width = x + margin;
    out.height = y + margin;
    return out;
}

std::string svgOf(const Machine &machine)
{
    using namespace machine_pictures;
    const MachineLayout layout = layoutOf(machine);
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(layout.width) + "\" height=\"" + n(layout.height)
                      + "\" viewBox=\"0 0 " + n(layout.width) + " " + n(layout.height)
                      + "\" role=\"img\" font-family=\"DejaVu Sans Mono, Liberation Mono, monospace\" font-size=\"11\">\n";
    out += "  <title>States of: " + std::string(machine.name) + "</title>\n";
    out += "  <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    out += "  <text x=\"" + n(margin) + "\" y=\"" + n(margin + 16) + "\" font-size=\"16\" font-weight=\"bold\">" + std::string(machine.name)
           + "</text>\n";
    for (const MachineLayout::Lane &lane : layout.lanes) {
        const std::string colour = colourOf(machine, lane.to);
        out += path("M" + n(lane.x) + " " + n(lane.top) + "V" + n(lane.bottom), colour, " stroke-width=\"1.5\"");
    }
    for (const MachineLayout::Box &box : layout.boxes) {
        out += boxSvg(machine, box);
        const auto lane = std::find_if(layout.lanes.begin(), layout.lanes.end(), [&](const auto &l) { return l.to == box.state; });
        if (lane == layout.lanes.end())
            continue;
        const std::string colour = colourOf(machine, box.state);
        const int tip = box.x + box.width + 1;
        out += path("M" + n(lane->x) + " " + n(box.arrival) + "H" + n(tip + 6), colour, " stroke-width=\"1.5\"");
        out += "  <path d=\"M" + n(tip) + " " + n(box.arrival) + "l9 -4v8z\" fill=\"" + colour + "\"/>\n";
    }
    for (const MachineLayout::Line &line : layout.lines) {
        const std::string colour = colourOf(machine, line.row->to);
        out += path("M" + n(margin + boxWidth) + " " + n(line.y) + "H" + n(line.laneX), colour, "");
        out += "  <circle cx=\"" + n(line.laneX) + "\" cy=\"" + n(line.y) + "\" r=\"3\" fill=\"" + colour + "\"/>\n";
        out += "  <text x=\"" + n(line.textX) + "\" y=\"" + n(line.y - 4) + "\" fill=\"" + colour + "\">" + line.words + "</text>\n";
    }
    return out + "</svg>\n";
}

} // namespace countersign

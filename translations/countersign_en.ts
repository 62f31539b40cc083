<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>clauses</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountPane</name>
    <message numerus="yes">
        <source>Ban ✕ blocked: %n reason(s) [I]</source>
        <translation>
            <numerusform>Ban ✕ blocked: %n reason [I]</numerusform>
            <numerusform>Ban ✕ blocked: %n reasons [I]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n earlier entries: open the account</source>
        <translation>
            <numerusform>… %n earlier entry: open the account</numerusform>
            <numerusform>… %n earlier entries: open the account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AccountSummary</name>
    <message numerus="yes">
        <source>%n measure(s) in force</source>
        <translation>
            <numerusform>%n measure in force</numerusform>
            <numerusform>%n measures in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) open</source>
        <translation>
            <numerusform>%n appeal open</numerusform>
            <numerusform>%n appeals open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ban ✕ blocked: %n reason(s)</source>
        <translation>
            <numerusform>Ban ✕ blocked: %n reason</numerusform>
            <numerusform>Ban ✕ blocked: %n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::AppealsViewModel</name>
    <message numerus="yes">
        <source>%1: changed, %n effect(s) carried out. The appellant gets your reply.</source>
        <translation>
            <numerusform>%1: changed, %n effect carried out. The appellant gets your reply.</numerusform>
            <numerusform>%1: changed, %n effects carried out. The appellant gets your reply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: overturned, %n effect(s) carried out. The appellant gets your reply.</source>
        <translation>
            <numerusform>%1: overturned, %n effect carried out. The appellant gets your reply.</numerusform>
            <numerusform>%1: overturned, %n effects carried out. The appellant gets your reply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::CaseHeader</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::FindingPanel</name>
    <message numerus="yes">
        <source>%n requirement(s) not met</source>
        <translation>
            <numerusform>%n requirement not met</numerusform>
            <numerusform>%n requirements not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::HoldsViewModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ProposePanel</name>
    <message numerus="yes">
        <source>Ban for %n day(s)</source>
        <translation>
            <numerusform>Ban for %n day</numerusform>
            <numerusform>Ban for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n requirement(s) not met</source>
        <translation>
            <numerusform>✕ %n requirement not met</numerusform>
            <numerusform>✕ %n requirements not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Submit (off: %n not met)</source>
        <translation>
            <numerusform>Submit (off: %n not met)</numerusform>
            <numerusform>Submit (off: %n not met)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::QueueViewModel</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::ReinstatementViewModel</name>
    <message numerus="yes">
        <source>%1 is overturned: %n effect(s) carried out. What the platform has to undo is on its way.</source>
        <translation>
            <numerusform>%1 is overturned: %n effect carried out. What the platform has to undo is on its way.</numerusform>
            <numerusform>%1 is overturned: %n effects carried out. What the platform has to undo is on its way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RequirementList</name>
    <message numerus="yes">
        <source>%n requirement(s) not met</source>
        <translation>
            <numerusform>%n requirement not met</numerusform>
            <numerusform>%n requirements not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ui::RevealPane</name>
    <message numerus="yes">
        <source>You disagree about %n item(s).</source>
        <translation>
            <numerusform>You disagree about %n item.</numerusform>
            <numerusform>You disagree about %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Countersign is off: %n requirement(s) not met.</source>
        <translation>
            <numerusform>Countersign is off: %n requirement not met.</numerusform>
            <numerusform>Countersign is off: %n requirements not met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reversal</name>
    <message numerus="yes">
        <source>%n effect(s)</source>
        <translation>
            <numerusform>%n effect</numerusform>
            <numerusform>%n effects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be undone</source>
        <translation>
            <numerusform>%n cannot be undone</numerusform>
            <numerusform>%n cannot be undone</numerusform>
        </translation>
    </message>
</context>
</TS>

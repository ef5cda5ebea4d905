package org.duban.meeting.extraction.marking;

/** The verbs that a requirement in English commonly asks with, in their base form. */
final class EnglishVerbs {

    static final String BASE =
            "pay|distribute|revise|allocate|assess|analy[sz]e|apply|approach|assign|audit|circulate|clarify|close|collect"
                    + "|confirm|consult|convene|create|cut|deliver|design|determine|enforce|engage|enhance|evaluate|examine|explore"
                    + "|extend|finali[sz]e|follow up|fund|guide|handle|identify|increase|inform|initiate|install|introduce|invite"
                    + "|launch|lead|liaise|maintain|manage|meet|modify|obtain|open|oversee|perform|plan|post|present|print|procure"
                    + "|produce|pursue|raise|recommend|reduce|refer|register|remind|renew|request|research|resolve|respond|restore"
                    + "|return|schedule|secure|select|share|speed up|survey|test|tighten|track|train|undertake|update|upgrade"
                    + "|verify|work|strengthen|promote|accelerate|deepen|improve|ensure|carry out|implement|establish|formulate"
                    + "|prepare|complete|organi[sz]e|conduct|adhere|support"
                    + "|focus|give|make|do|take|keep|build|prevent|consolidate|expand|use|submit|report|check"
                    + "|inspect|rectify|set up|develop|review|provide|include|consider|arrange|draft|publish"
                    + "|issue|bring|send"
                    + "|continue to [a-z]+|strive to [a-z]+|investigate|monitor|supervise|coordinate|purchase"
                    + "|repair|replace|remove|notify|contact|write|attend|hold|start|finish|draw up";
    static final String ADVERB =
            "strictly|resolutely|earnestly|fully|vigorously|actively|further|carefully|conscientiously"
                    + "|effectively|quickly|immediately|thoroughly|promptly|jointly";

    private EnglishVerbs() {}
}

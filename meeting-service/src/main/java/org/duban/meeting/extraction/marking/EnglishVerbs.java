package org.duban.meeting.extraction.marking;

/** The verbs that a requirement in English commonly asks with, in their base form. */
final class EnglishVerbs {

    static final String BASE =
            "pay|strengthen|promote|accelerate|deepen|improve|ensure|carry out|implement|establish|formulate"
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

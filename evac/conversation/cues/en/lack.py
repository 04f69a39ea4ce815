"""The words of lack, wish and running out."""

CUES = {
    "lack": """
        no [more] | without [any|enough|our|my|her|his]
        do|does|did not have [any|enough|much|more|a|our|my] | have|has|had|got no [more]
        have|has not got|had [any|enough] | run|ran|runs|running|almost|nearly|completely|totally out of
        out of | low on | running|getting|very low on | short of|on|on_of | lack|lacking|lacks [of]
        almost|nearly no | can|could not find|get|buy [any|more|our|my]
        only have|has|got [enough|a|one|two|little|some|2|3|1|few] | little|limited|few [bit_of]
        not enough|much | last of|of_our|of_the|of_my | not have [any|enough|much|more|a]
        no_longer have|has [any] | days|day|hours|weeks|week [worth] of
    """,
    "want": """
        ok|well|except|just|only maybe | maybe just | except for | apart from
        need|needs|needing|require*|want|wants|looking_for | in need of | asking for | urgently need|needs
        would like|love | could use | send|bring [us|me|some]
    """,
    "ran_out": """
        <be> empty | ran|run|runs|running|almost|nearly|is|are out | running low
        <be> [almost|nearly|all|running] gone|finished|over|out|low|short | gone | will run out
        getting low | wont last | will last | lasts | only lasts | is low | expires|expire|ends | finished
    """,
}

"""What says that an ill is over, or that what happened did so elsewhere or to others."""

CUES = {
    "overcome": """
        <be>|has|have [all|now|finally|completely|just|been] gone|over|finished|behind|history|cured|healed
        <be> [all|now|much|a_lot] better|cleared|under_control|done_with
        has|have [all|now|finally] passed|cleared|lifted|subsided|eased|settled
        , passed | , gone | gone . | done with me|us|him|her|them | run|ran|runs its|their course
        cancelled|averted | <be> not any_more|anymore|now | not any_more|anymore | came back negative
        healed|healing nicely|well|up|fine | no longer hurts | cleared up
    """,
    "overcame": """
        got|getting over the|my|his|her|their|that|a | <be> over [the|his|her|my|a]
        pulled|pulling thru|through [the|a|his|her|my] | recovered|recovering from [the|a|his|her|my]
        survived [the|a|his|her|my] | shook|shaken off [the|a|his|her|my] | cured|free of|from
        ruled out [a|an|any] | cleared of | it|that was only|just|merely a|an|my|some
        turned out to_be [a|an|just|only] | tested negative for | no more|longer [a|any]
        no|not one with so_much_as a|an
    """,
    "elsewhere": """
        far [away|off] from us|me|here|our|my|where|it|the | was|were|is|are [very|so|too] far [away|off]
        miles|kilometers|kilometres|km|hours away|off|from
        other|another|different|far|opposite part|side|end|corner of [the|our|this] town|city|country|island
        other|another|different|far|opposite part|side|end of [the|our|this] river|valley|coast|state
        not us|ours | not me|mine [.|,|!] | was|is not me|us|here
        did|does not reach|touch|affect us|me|our|here
        never|no reached|reach|touched us|me|our|here | nowhere near us|me|here|our
        next town|state|county over | not in|at|on our|my|this [part|side|end|street|town|building|area]
        did|have|has not touch|touched|come_near us|me|our
        not our|my house|home|street|building|block|side
        other side of town | for abuja|the_other side
    """,
    "mistaken": """
        was|is not me | was|is another|somebody_else|someone_else | same name | wrong man|woman|person
    """,
    "ended": "cleared by|up|off|before|after",
    "mistake": """
        cancel* [the|my|that] [request|call] [for] help|sos|alarm
        men|chaps|guys|people|soldiers|they wanted|needed|asked ~2 directions|water|cigarettes|the_way
        i|we|am|are revok*|retract*|rescind*|withdraw|withdrawing my|the|that|our ~2 sos|report|request|alarm
        stand down ,|.|! | take it|that|this back
    """,
}

"""The cues of freedom lost: taken, held, missing."""

CUES = {
    "kidnapped": """
        tied us|me|him|her|them|my | taking us|me|him|her|them|my [away] | taking our|my|his <kin>
        picked up by [the] <armedone> | picked [him|her|them|us] up at [the|a] checkpoint|roadblock
        want|wants|demand|demanding|asking [~1] money|dollars|cash for|to my|our|his|her|release|free
        took|taken|grabbed|kidnapped|have <name> | taken by [the] <armedone>
        they|police|soldiers|colectivos|kidnappers have|has|got my|our [~1] <kin>
        gang|army|sebin|dgcim|gnb have|has|got my|our [~1] <kin> | they have|got him|her|them|us
        in the hands of | kidnap* | abduct* | hostage* | ransom | held captive|hostage|against | being held
        held us|me|him|her|them | holding us|me|him|her|them|hostage | holding my|our <kin>
        <be> held by|at|in|since | <be> taken [away] by | took us|me|him|her|them [away]
        took [away] my|our|the|his|her [~1] <kin> | taken us|me|him|her|them | taken my|our|his|her [~1] <kin>
        have|has my|our <kin> hostage | <be> taken [away] [from] [by] | got taken
        dragged us|me|him|her|them|my|our|away|out | grabbed us|me|him|her|them | grabbed my|our <kin>
        snatched my|our [~1] <kin> | carjack* | forced us|me|him|her|them|my|our [~1] into | captured
        captive
    """,
    "detained": """
        being questioned | questioned by | not release|releasing|free|freeing him|her|them|us|me
        questioning my|him|her|us | not [been] [yet] released|freed | still in jail|custody|prison|detention
        detain* | detaned | detaind | arrest* | in|into custody | in|to jail|prison|cell | jailed | handcuff*
        interrogat* | imprison* | locked us|me|him|her|them|up
        police|soldiers|sebin|dgcim|army|military|guards have|got us|me|him|her|them
        will|would|do|does|did not let us|me|him|her|them go|leave | not letting us|me|him|her go|leave
        not allowed to leave the station|checkpoint|room|building
    """,
    "missing": """
        <kin> <be> missing | <be> missing | gone missing | went missing | disappeared
        can not find my|our [~1] <kin> | lost my|our [little|young] son|daughter|child|kid|kids|baby
        lost my|our [little|young] boy|girl|wife|husband|mother|father|children
        do not know where my|our ~1 <kin> <be>
    """,
}

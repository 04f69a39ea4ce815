"""The cues of other danger: cries, trapped, fire, explosion."""

CUES = {
    "sos_word": """
        need rescue|rescuing | ambulance | sos | mayday | emergency | rescue us|me|him|her|them
        save us|me|him|her|them|our|my | life or death | going to die | we will die | dying | 911
        help they are ~3 killing|coming|shooting | we need rescue
    """,
    "in_danger": """
        in [grave|great|serious|immediate|real|extreme|big|terrible] danger | lives are|is in|at danger|risk
        life <be> in|at danger|risk | lives in danger | life in danger
        fear* for our|my|his|her|their life|lives
    """,
    "trapped": """
        trapped | pinned down | under [the] rubble | buried | collapsed on | locked in | trap in
        barricaded in|inside|ourselves | hiding in|under|from|inside | we are hiding | i am hiding | hiding
    """,
    "fire": """
        burning [~1] house|houses|homes|building|buildings|shops|stores
        house|building|car|apartment|hotel|home burning | burning building|house|car|apartment|hotel
        house|building|car|apartment|hotel|street|home|store|block ~3 <be> burning|on_fire | on fire
        house|building|car|apartment|hotel|street|neighborhood|room|home <be> burning|on_fire | burning down
        a|the|big fire in|at|near|outside|next|started | set fire | set our|my|the ~1 on fire
        there is a fire | fire | 🔥 | arson | burning our|the|my | smoke everywhere|inside | filling with smoke
    """,
    "explosion": """
        explosion* | explod* | bomb | bombs | bombing | bombed | grenade* | airstrike* | air strike*
        missile* | shelling | mortar*
    """,
    "help_word": """
        in [serious|big|deep|real] trouble | please respond|answer|reply | we|i need you | need rescue
        have|has|got nothing [left|else] | nothing left | out of everything | lost everything
        get my|our|the [~1] <kin> out|away|to_safety | send someone|somebody|anyone|rescue|police|people|a_car
        nobody|no_one|none ~1 helps|helped|helping|come|comes|coming | help
        please|need|needs|send|want|get help | assist* | help me|us|him|her|them|my|our | get us|me out
        come get us|me | come for us|me | get us|me|him|her|them out of here | please come | please hurry
        evacuate us|me|my|our | need [~1] evacuat* | need to be evacuated | need to get out | must get out
        get out of here | extract us|me | pick us|me up | desperate* | do not know what to do
        what do i|we do | at risk | help with my|our
    """,
    "urgent": "urgent | urgently | urgent help",
    "afraid": "scared | afraid | terrified | frighten* | fear for | fearing | panick* | panic",
    "not_safe": """
        unsafe | not [feel] safe | dangerous here|now|outside
        is [very|so|really|too|getting|getting_very|becoming] dangerous | getting worse
        very|so|really|too dangerous
        things|it|situation <be> [very|really|so|getting] bad|worse|terrible|critical | bad shape|situation
        <be> unwell | not a safe | not the safest
    """,
}

"""The cues of plight: stuck, lost, robbed, no papers, no money, no roof."""

CUES = {
    "stuck": """
        not let|letting us|me|them|him|her cross|pass|through|board|enter|in|on|leave_the_country|travel
        stuck | stranded
        can not leave|go|get|move|travel|cross|drive|walk|escape|flee|fly|board|evacuate|reach_the|make_it
        unable to leave|go|get|move|travel|cross|reach|fly | no way out|to_leave|to_get | nowhere to go|hide
        not able to leave|go|get|travel | can not get|go [~1] out|away | blocked in
        could not leave|get|cross|board | turned [us|me] back | denied boarding|entry | no flights
        flight|flights <be>|got|been|were cancel* | flight|flights cancel* | missed our|my|the flight
        can not afford
    """,
    "lost_person": "we|i <be> lost | <be> lost | got lost | lost in the | lost and",
    "no_contact": """
        no answer|response|contact | no news|word|sign from|of|about | not answer*
        does not answer|respond|reply|pick_up | not respond* | not heard from
        can not reach|contact|locate|find my|our|her|him|them|any | can not reach | can not contact
        can not find | lost contact|touch | unable to reach|contact|locate | no one has heard | not picking up
        phone is off | have not heard | never arrived | not arrived
        did not arrive|come_home|come_back|return | has not called|come_home|returned
    """,
    "robbed": """
        robbed | robbery | mugged | mugging | stole my|our|everything|his|her | stolen | took everything
        took all our|my | burglar*
    """,
    "stopped": """
        stopped us|me|him|her|them | <be>|got stopped | pulled us|me|over
        searching|searched our|my|us|me|the | checking phones
        took [away] our|my|his|her|the phone|phones|car | confiscated | soldiers|police|colectivos stopped
        not let us pass|through|in|board | would not let us|me
    """,
    "hunger": """
        hungry | starv* | not eaten | nothing to eat | have not eaten|had_food | did not eat
    """,
    "thirst": "nothing to eat or|and drink|water | thirsty | nothing to drink",
    "child_alone": """
        <child> ~4 alone with|in|at | <child> ~3 by himself|herself|themselves|themself
        <child> ~3 <be> [home|all|there] [all] alone|unaccompanied|by_himself|by_herself|by_themselves
        unaccompanied minor*|child* | left alone with no adult* | <child> alone
        <child> without [any] adult*|parents | i am 8|9|10|11|12|13|14|15|16|17 and alone
        i am a minor|child|kid | i am 8|9|10|11|12|13|14|15|16|17 [years] [old] ~4 alone|left|gone
    """,
    "papers_taken": """
        <gone> [<ofus>] [<ofus>] [~1] <papers> | <gone> my|our [~2] <papers>
        <papers> <be>|has_been|have_been|got lost|stolen|expired|taken
        <papers> <be>|has_been|have_been|got gone|confiscated|missing|burned|burnt
        <papers> <be>|has_been|have_been|got destroyed|seized|withheld|invalid|torn|ripped
        need|needs [a|an|new|my|our|emergency] [~1] <papers> | emergency passport|document | <papers> expired
    """,
    "money_gone": """
        broke and | out of money|cash | lost|stole|took [all] my|our money|wallet|purse|cash
        money <be> gone|stolen|running_out | can not afford|pay | need|needs [some|more] money|cash
    """,
    "no_transport": """
        no_one|nobody ~1 take|drive|pick|get us|me up | not have a|any way|transport|car|means to
        no_one|nobody ~1 take|drive|pick|get us|me
        car|truck|bus|engine|van|vehicle [~1] overheated|broke|stopped|failed
        car|truck|bus|engine|van|vehicle [~1] stalled|crashed|wont_start|stolen | overheated
        ran off the road | engine trouble | flat tyre|tire
        need|needs|looking [for] [a] ride|transport*|vehicle|car|bus|taxi|driver|lift
        car <be>|broke|broken|died|stolen|got [down|stolen|out_of_gas|out_of_fuel|dead] | car broke down
        broke down | broken down | flat tire | car will not start | car does not work | no one to drive
        out of gas|fuel|petrol
    """,
    "homeless": """
        no place|where to stay|sleep|live|go | homeless | evicted | kicked out of | nowhere to stay|sleep|live
        sleeping on|in [the] street|streets|airport|car|outside|park
        need|needs [a] shelter|place_to_stay|place_to_sleep|roof
        house <be>|was|got destroyed|burned|flooded|gone|damaged | lost our|my house|home
    """,
    "medicine_taken": """
        took|stole|confiscated|lost [all] my|our|his|her [~1] medicine|medication|insulina
        took|stole|confiscated|lost [all] my|our|his|her [~1] meds|pills|medicines
    """,
    "no_power": """
        no power|electricity|light|lights | without power|electricity|light | power <be> out|off
        power out|outage|cut|cuts | lost power | blackout*
    """,
}

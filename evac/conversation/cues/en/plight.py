"""The cues of plight: stuck, lost, unheard of, robbed, stopped, a child alone."""

CUES = {
    "stuck": """
        locked the|my|our gate|door from outside | block|blocked|blocking de|the road both|each end|side
        cannot|not go|get in ~3 not come|get|go out | road ~6 <be> gone | hill|mountain fell
        alone ~12 who will|is_going_to carry|bring|help|look | is contained
        no way back|home|across | wrong side of the bridge|border|river|roadblock|road
        not let|letting us|me|them|him|her cross|pass|through|board
        not let|letting us|me|them|him|her enter|in|on|leave_the_country|travel | stuck | stranded
        can not leave|go|get|move|travel|cross|drive
        can not walk|escape|flee|fly|board|evacuate|reach_the|make_it
        unable to leave|go|get|move|travel|cross|reach|fly | no way out|to_leave|to_get
        nowhere to go|hide | not able to leave|go|get|travel | can not get|go [~1] out|away | blocked in
        could not leave|get|cross|board | turned [us|me] back | denied boarding|entry | no flights
        flight|flights <be>|got|been|were cancel* | flight|flights cancel* | missed our|my|the flight
        can not afford | turned|sent|turn us|me|them back|around|away
        closed the border|bridge|road|airport
        border|bridge|road|airport|crossing <be> closed|blocked|shut
        roads|road|route|highway <be> blocked|cut|closed | no way to get|go|leave|travel|reach|cross|pay
        no buses|bus|flights|boats|ferries|ferry|taxis|transport
        left us|me|them here|behind|on|at|in|by|stranded | abandon* us|me|here|on|by|in
        left behind|stranded | dumped us|me | cut off from|here|by|in|and|on|since|completely
        is|are|am cut off
        barricade|barricades|roadblock|roadblocks on|at|all|ahead|across|everywhere|around|in
        not let|letting|allow*|allowing us|me|them [to] board|cross|pass|through|enter|in|on
        denied [us|me] boarding|entry|exit | can not get to|there|home|back|through|across|past|out
        consulate|embassy|office ~3 closed|locked|shut | where do we|i go | where can|should we|i go
        cold and wet | wet and cold | freezing
        cancel* [all] our|my|the|all|every flight|flights|trip|bus|ferry | left without us|me|him|her
        missed the|our|my last bus|flight|ferry|plane | now what
        bus|taxi|flight|plane|ferry ~5 never came|come|showed|arrived|turned_up
        convoy|driver|transport|charter|ride ~5 never came|come|showed|arrived|turned_up
        airline|airlines|carrier|copa|avianca|laser ~2 cancel*|cancelled|canceled|bumped|stopped|suspended
        next|earliest|first seat|flight|bus|boat|one|slot ~3 weeks|month|months|days
        road ~1 washed|swept out|away
        waiting|waited ~2 your|the|a call|answer|reply ~2 days|weeks|hours|week|since
        waiting|waited ~2 your|the|a response|email|bus|ride ~2 days|weeks|hours|week|since
        signal|contact|comms|radio lost|down|gone with|to|since
        driver|pilot|captain refuses|refused|refuse ~1 go|take|cross|drive|continue|sail|fly|come
        boatman|guide|ferryman|guy refuses|refused|refuse ~1 go|take|cross|drive|continue|sail|fly|come
        driver|pilot|captain will_not|would_not|wont|does_not_want ~1 go|take|cross|drive
        driver|pilot|captain will_not|would_not|wont|does_not_want ~1 continue|sail|fly|come
        boatman|guide|ferryman|guy will_not|would_not|wont|does_not_want ~1 go|take|cross|drive
        boatman|guide|ferryman|guy will_not|would_not|wont|does_not_want ~1 continue|sail|fly|come
        in|at the|a line|queue for|at|of ~2 hours|days|days_now|hours_now
    """,
    "lost_person": """
        we|i <be> lost | <be> lost | got lost | lost in the | lost and | do not know the|my|our way
        do not know where i|we am|are | can not find my|our way | no idea where i|we am|are | which way
        disoriented | lost in|near|around|at|on|somewhere
    """,
    "no_contact": """
        got|were|been|are|is split up
        no answer|response|contact | no news|word|sign from|of|about | not answer*
        does not answer|respond|reply|pick_up | not respond* | not heard from
        can not reach|contact|locate|find my|our|her|him|them|any | can not reach | can not contact
        can not find | lost contact|touch | unable to reach|contact|locate | no one has heard
        not picking up | phone is off | have not heard | never arrived | not arrived
        did not arrive|come_home|come_back|return | has not called|come_home|returned
        not pick*|picking|picked up | not answer*|answering|replied|replying|responded|responding|returning
        not heard|hear [back] from
        no reply|replies|response|word|news|signal_from|contact from|with|since | lost contact|touch with
        can|could not get|got through|hold|a_hold | goes|going|straight to voicemail
        phone|number|cell <be>|goes|has_been off|dead|disconnected|switched_off
        not know anything about|of | not know|have ~2 about my|our|his|her <kin> | not seen|heard
        nothing from my|our|him|her | without news
        last|latest post|posts|message|text|call ~9 ago|days|weeks|since|monday
        last|latest email|photo|story|tweet|pin ~9 ago|days|weeks|since|monday
        last|latest post|posts|message|text|call ~9 tuesday|wednesday|thursday|friday|saturday|sunday
        last|latest email|photo|story|tweet|pin ~9 tuesday|wednesday|thursday|friday|saturday|sunday
        last|latest post|message|text|call|email|photo ~1 was|from|on|dated ~8 days|weeks|week|day
        last|not [been] seen|active online ~6 ago|days|weeks|since | phone just|only rings
        just|only rings|ringing
        last|latest post|message|text|call|email|photo ~6 , ~3 ago
        lost signal|contact|comms|radio|touch ~1 with|since
        have|has no signal|way|credit|minutes for|to|left call*|calls|phone|tell|text
        except|minus|but_not|all_but my|our <kin> | <kin> ~1 still inside|in_there|trapped|in_the_building
    """,
    "robbed": """
        locked|hid|hides|locks our|my|the|all ~1 passport*|papers|phones|documents
        knicked
        had|nicked|swiped|lifted|pinched|knicked me|my|our ~1 wallet|phone|bag|daypack|purse|watch|camera
        had|nicked|swiped|lifted|pinched|knicked me|my|our ~1 passport|cards|rucksack|backpack|luggage
        robbed | robbery | mugged | mugging | stole my|our|everything|his|her | stolen | took everything
        took all our|my | burglar* | rob | robs | robbers | mugger* | pickpocket* | stole | steal
        took all | took my|our|his|her|the car|truck|van|motorcycle|bike|bag|bags
        took my|our|his|her|the luggage|phones|phone|laptop|things|stuff|belongings
        snatch* my|our|his|her|the | ripped off | scam* us|me | cleaned us out | emptied my|our | hijack*
        hold up | held up at|by
    """,
    "stopped": """
        stopped us|me|him|her|them | <be>|got stopped | pulled us|me|over
        searching|searched our|my|us|me|the | checking phones
        took [away] our|my|his|her|the phone|phones|car | confiscated | soldiers|police|colectivos stopped
        not let us pass|through|in|board | would not let us|me
    """,
    "child_alone": """
        <child> ~4 home|all|left|there alone
        <child> ~4 on his|her|their own | <child> ( ~3 ) <be> [home] alone|by
        <child> ( ~3 ) ~1 on his|her|their own
        <child> ~4 alone with|in|at | <child> ~3 by himself|herself|themselves|themself
        <child> ~3 <be> [home|all|there] [all] alone|unaccompanied|by_himself|by_herself|by_themselves
        unaccompanied minor*|child* | left alone with no adult* | <child> alone
        <child> without [any] adult*|parents | i am 8|9|10|11|12|13|14|15|16|17 and alone
        i am a minor|child|kid | i am 8|9|10|11|12|13|14|15|16|17 [years] [old] ~4 alone|left|gone
        parents left|took|disappeared|gone|died ~4 without|me|us | my parents left me|us|without
        left [him|her|them] alone | left the kids alone | orphan|orphans|orphaned
        kids|children|boys|girls|students|babies ~2 nobody|no_one|parents ~3 came|come|collected
        kids|children|boys|girls|students|babies ~2 nobody|no_one|parents ~3 picked|fetched|claimed
        nobody|no_one ~2 came|come|collected|picked|fetched ~3 kids|children|boys
        nobody|no_one ~2 came|come|collected|picked|fetched ~3 girls|students|child|baby
        i am 7|8|9|10|11|12|13|14|15 [years] [old] and|,|. | i am 7|8|9|10|11|12|13|14|15 years old
    """,
    "seat_wish": """
        can|could|may|might i|we|they|he|she get|be|go|join|hop ~1 on|aboard a|the|your list|flight|plane
        can|could i|we|they|he|she get|be|go|join|hop ~1 on|aboard that|this|any list|flight|plane
        may|might i|we|they|he|she get|be|go|join|hop ~1 on|aboard that|this|any list|flight|plane
        can|could|may|might i|we|they|he|she get|be|go|join|hop ~1 on|aboard a|the|your manifest|convoy
        can|could|may|might i|we|they|he|she get|be|go|join|hop ~1 on|aboard a|the|your boat|bus
        can|could|may|might i|we|they|he|she get|be|go|join|hop ~1 on|aboard that|this|any manifest|convoy
        can|could|may|might i|we|they|he|she get|be|go|join|hop ~1 on|aboard that|this|any boat|bus
    """,
}

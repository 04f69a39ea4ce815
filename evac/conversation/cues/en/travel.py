"""The cues of journeys and intents."""

CUES = {
    "moving": """
        taxiing | on the runway
        in|joined the|a queue|line for|to ~3 cross|boat|canoe|ferry|bridge|border|bus
        moving slow|slowly | still rolling|moving
        taking|catching|took|riding [a|the|our] bus|taxi|boat|ferry|train|car
        on my|our|the|his|her|their way | on the road | en route | driving
        traveling|travelling [to|now|by|with|toward*|north|south|west|east]
        walking to|toward*|now|north|south|along|on
        heading to|for|toward*|out|home|north|south|east|west|back|now|there|over|up|down|in
        headed to|for|toward*|out|home|back|north|south | leaving now|today|right_now|in_a|in_an|this
        we|i are|am|just leaving | moving to|toward*|now|again|out|north|south|slowly|on
        in a|the|our car|bus|taxi|truck|van|convoy | on a|the bus|boat|ferry|plane|train|motorcycle
        crossing | approaching | almost at|to the | boarding | boarded | at the gate | in transit
        evacuating | fleeing | escaping | going to the airport|border|bridge|port|embassy|terminal
        set off|out | en camino | about to cross|board|leave
        left [the|our|my] hotel|house|home|apartment|city|town|this|at|an|about|already|early
        just|have|already left | we|i left [now|today|yesterday|on|by] | touching down
        catching|caught|took|taking|grabbed|boarded ~2 bus|taxi|boat|ferry|train|flight|plane
        in [the|a] line|queue to|for board|boarding|cross|exit|immigration|migration|security
        on foot|horseback|a_bus|a_boat | set out|off | uber|taxi|cab|ride|lift to the|maiquetia|airport
        in an|a|the uber|cab
        bouncing|bumping|chugging|cruising|trundling ~3 to|towards|north|south|east
        bouncing|bumping|chugging|cruising|trundling ~3 west|along|through|up|down
        inching|speeding|limping|paddling|rowing|motoring ~3 to|towards|north|south|east
        inching|speeding|limping|paddling|rowing|motoring ~3 west|along|through|up|down
        cycling|pedalling|pedaling|climbing|descending ~3 to|towards|north|south|east|west|along|for
        hugging|sailing|steaming|trotting|riding ~3 to|towards|north|south|east|west|along|for
        in|on|aboard <num>|two|three|four|several taxis|cars to|towards|for|heading|bound
        in|on|aboard <num>|two|three|four|several buses|boats|trucks to|towards|for|heading|bound
        in|on|aboard <num>|two|three|four|several jeeps|canoes to|towards|for|heading|bound
        in|on|aboard <num>|two|three|four|several bikes|minibuses|vans to|towards|for|heading|bound
        in|on <num>|two|three|four ~1 taxis|cars|buses|boats|trucks|jeeps|canoes ~3 to|towards|for|heading
        in|on the back of a|the|some jeep|truck|pickup ~4 to|towards|north|south|east|west|heading
        in|on the back of a|the|some lorry|bike|van|motorbike ~4 to|towards|north|south|east|west|heading
        under sail|way|steam | wheels up ~1 | wheels up in|at|soon | making for
        just|has|have|already|convoy gone|went|going by|past|through | past|beyond ~2 now|already
        cast|casting off
        halfway there|to|done|home | half way there|to
        stopped for gas|petrol|fuel|food|lunch|the_night|a_rest ~2
        plane|flight|bus ~1 leaves|departs|leaving|departing in <num> min|mins|minutes
        boat|ferry|train|convoy ~1 leaves|departs|leaving|departing in <num> min|mins|minutes
        walking|hiking|marching with|in|along a|the|our|some group|column|line|convoy|caravan|guide
        travelling|traveling|moving|driving with|in|along a|the|our|some group|column|line
        travelling|traveling|moving|driving with|in|along a|the|our|some convoy|caravan|guide
        about|only|just|another|last <num> km|kms|miles|hours|hrs|minutes|mins left|to_go|more|remaining
        waiting|sitting at|by [the|our] gate
        security|immigration|customs|passport_control passed|cleared|done|behind
        we|i <be> past|through|beyond the ~1 toll|checkpoint|tunnel|bridge|turnoff|roadblock|pass
        border|bridge|airport ~1 in sight|view | about|ready|set|cleared to take_off|board|land|sail|depart
        on|in the last|final leg|stretch|mile
    """,
    "departed": """
        not in [the] country
        colombian|brazilian|guyanese|trinidadian|foreign ground|territory|land|side|soil | touchdown
        left the country | out of the country | crossed [the|over|into|to] [the] border | across the border
        crossed over | we crossed | i crossed | crossed safely | outside the country | out of venezuela
        back home in | back in the states|us|usa | landed | flew out | flew home | in the states
        in the usa | have evacuated | were|been evacuated | we|i|have|just made it out | got out safe*
        we|i got out | have departed | on the other side | plane took off
        our|my flight took off | in the air | took off | no longer in venezuela|the_country
        not in venezuela|the_country anymore|now|any | touched down
        made it to [the] other_side|safety_in|us|usa|states | wheels down | safely across
        crossed at|into|over|through|by
        left for good | gone for good | out for good
    """,
    "intent_has_ticket": """
        have|got|bought [a|the|our|my|plane|bus|flight|air] [plane|flight|bus|air] ticket*
        booked|with|holding [a|the|our|my|plane|bus|flight|air] [plane|flight|bus|air] ticket*
        booked [a|our|the|my] [~1] flight*|seats|ticket* | tickets booked|bought|ready
        flight <be> booked|confirmed|on|at|tomorrow|today|leaves | our|my flight leaves|departs|is
        flying out|home|to|on|tomorrow|with | fly out|home|on|tomorrow
        have [a|our|my] [~1] flight|reservation|booking | got [a|our] [~1] flight
        ticket|tickets|flight [is|are] [already] booked|confirmed|bought|reserved|paid
        flights|seat|seats [is|are] [already] booked|confirmed|bought|reserved|paid
        my|our ticket|tickets|flight <be> | reserved|bought|booked <num> seat|seats|tickets
    """,
    "intent_trying": """
        try|trying|tried to leave|get|find|book|fly|cross|reach|buy|travel|go|evacuate|exit|escape
        looking for [a] [~1] flight*|ticket*|seat*|way|bus|transport*
        plan|planning|plans to leave|go|travel|fly|drive|cross|evacuate|depart
        want|wants|would_like|hope|hoping|going to leave|get_out|go_home|evacuate|depart
        want|wants|would_like|hope|hoping|going to fly_out|fly|exit|cross|go
        need|have|intend|ready|waiting|about to leave|get_out|go_home|evacuate|depart
        need|have|intend|ready|waiting|about to fly_out|fly|exit|cross|go
        will leave|go|fly|depart|travel|drive|cross|try|head
        leaving tomorrow|on|soon|next|monday|tuesday|wednesday|thursday|friday
        leaving saturday|sunday|tonight|in|later|when|if|after|at|as
        waiting for [a|the|our] flight|bus|ticket*|ride|car | want to go | want out
        searching for [a] flight*|ticket*
    """,
    "intent_seat": """
        want|wants|need [the|a|our|my] [<num>] seat*|place_on|spot|spots|places
        want|wants|need [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        needs|would_like|reserve [the|a|our|my] [<num>] seat*|place_on|spot|spots|places
        needs|would_like|reserve [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        book|save|take|request|keep|hold [the|a|our|my] [<num>] seat*|place_on|spot|spots|places
        book|save|take [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        request|keep|hold [us|me|these|those|those_] [<num>] seat*|place_on|spot|spots|places
        yes [~2] seat* | seat*|seats for | we|i will take it|them|the|those|these | count us|me in
        put us|me|my_family on [the|a] [~1] list|flight|plane|manifest | sign us|me up
        want to be evacuated | want evacuation | want [a] seat* | evacuation flight | <num> seats
        add us|me | ride on [the|your] plane|flight | on the|a next|first plane|flight|bus|boat|evacuation
        be on the [next] plane|flight|list | put|sign|add|count me|us down|up|in|on
    """,
    "intent_cannot": """
        can not leave|go|travel|fly|depart|evacuate|afford|make_it|come
        unable to leave|go|travel|fly|evacuate | not able to leave|go|travel|fly
        no way to leave|get_out|go|travel | will not make it to | can not get to
        impossible to leave|travel|go
    """,
    "intent_staying": """
        no intention|plan|plans|wish of|to shifting|moving|leaving|budging|shift|move|leave
        not budging|shifting
        not leaving|going_anywhere|evacuating
        will|<be>|going_to|decided_to stay|staying [here|put|home|behind]
        choose_to|want_to|prefer_to|we|i stay|staying [here|put|home|behind]
        will|<be>|going_to|decided_to stay|staying [in_place|indoors|in_the_country|in_venezuela]
        choose_to|want_to|prefer_to|we|i stay|staying [in_place|indoors|in_the_country|in_venezuela]
        <be> not leaving|going_anywhere|evacuating|going | will not leave|go|evacuate
        not want to leave|go|evacuate | remain here|in_place|home | stay here|put|behind
        staying here|put|behind|home | refuse to leave | not going to leave | not planning to leave|go
        no plan* to leave
    """,
}

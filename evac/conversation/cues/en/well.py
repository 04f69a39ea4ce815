"""The cues of being well, and of what is over or was a mistake."""

CUES = {
    "safe": """
        never been|felt better|happier | could not be better|happier
        was|were [only|just] the|a|an|our|my [~1] film|movie|wedding|party|train
        was|were [only|just] the|a|an|our|my [~1] lorry|truck|parade|concert|balloon
        not send the|a ~1 cavalry|marines|search_party|helicopter|posse
        polite|friendly|civil as anything|always|ever
        no need to ~1 chase|ring|check|fuss|hurry|call|text | same ~1 , same ~1 , same
        hospital|doctor|doctors|clinic|nurse|vet|er says|said|reckons ~3 just|only|nothing|minor
        nothing dramatic|serious|unusual|special|exciting|odd
        nothing strange|untoward|amiss|alarming|scary|sinister|major
        nobody|no_one|none ~4 any|much|none the worse | none the worse | no worse for|than
        end of story|drama|saga
        yes|yep|still|very|totally|all|both alive | drama|fuss over|ended | as normal|usual|ever
        back to normal
        all <num> limbs|fingers|fine|here|well | no drama|dramas|fuss
        worry is ~2 misplaced|unnecessary|unfounded
        was|were|had|is ~2 fallen_asleep|asleep in|at|on|through|behind | bossing ~3 around|about
        he|she|they was|were|is|are [only|just] fishing|sleeping|asleep|napping
        he|she|they was|were|is|are [only|just] drunk|at_work|at_church|at_the_cinema
        <num> / <num> present|accounted|ok|safe|here | nah|nuh|not dead yet
        i|we can manage|cope [fine|well|nicely]
        no incident|incidents to report
        sound as a pound|bell | reports|rumours|rumors|news of my|our death|demise|kidnapping
        still above ground
        hale|hearty and hearty|hale | present and correct | nothing to it | nothing worse befell|happened
        i|we remain unperturbed|unbothered|unmoved|untroubled|undaunted|cheerful|well|yours
        not|nobody|no_one laid|lays|lay a finger on | in rude|fine|good|great health|fettle|form|spirits
        nowt|naught|zilch|nada to report | in the pink | ticking over|along|nicely | five by five | 5x5
        mother and baby|child ~2 well|fine|healthy|good|resting | both pink|well|fine|healthy|doing
        no inj|injuries|loss|losses|casualties|cas . | <num> for|of <num> present|ok|accounted|here|safe
        headcount|head_count|muster|roll_call|rollcall ~2 <num> / <num> | all <num> accounted|present|aboard
        not been eaten|kidnapped|shot|harmed|robbed|invaded|touched | more proof of life | champion and|.|,
        poa kabisa | ok lang | hunky dory | still|are in one piece | whole and hearty
        they|we|you worry|fuss|fret|panic too_much|for_nothing
        it was only|just ~1 wind|fireworks|thunder|cows|cow
        was|were only|just ~2 fireworks|thunder|firecrackers|backfire|backfiring|a_car|cow|cows|goat|goats
        that is|was|it is|was fireworks|firecrackers|thunder | somebody_told|someone_told you i ~4 , i was at
        says|said|say she|he|they <be> champion|grand|fine|ok|well
        stop|quit mithering|scaring|fussing|nagging
        he|she <be> oot | all g|gucci|gravy|peachy | good as gold | right as ninepence
        slept right|straight through | not|no need to panic|fuss|worry
        laugh|laughing|laughed till|until i|we
        fit as a|fiddles
        eating|playing|walking|talking again | no need for the|a doctor|medic|ambulance
        got|has his|her|my|our medicine|medication|insulin|pills|inhaler
        nothing <be> wrong | nothing wrong [here] | no bother | not a peep|soul|sound
        scare|panic|crisis over|averted
        quiet as | sleepy as | right as rain | no harm came | all back to_normal|home|safe
        nothing more|further|else needed | need nothing [more|further|else] | not a scratch on
        waved us through|on
        have everything [here] | safer than | have all we need|i_need|i_want
        not had any problems|trouble|issues | feeling good|well|fine|great|ok
        not in [any|immediate|real] danger | <be> better [now|today] | feeling better | much better
        none of us <be> [been] hurt|injured|detained|wounded|missing
        i|we|all|everyone|everybody|both|they|he <be> [<adv>] [<adv>] safe|ok|fine|well
        i|we|all|everyone|everybody|both|they|he <be> [<adv>] [<adv>] good|alright|unharmed|great
        she|family|it|us <be> [<adv>] [<adv>] safe|ok|fine|well|good|alright|unharmed|great
        kids|group|things|everything <be> [<adv>] [<adv>] safe|ok|fine|well|good|alright|unharmed|great
        i|we|all|everyone|everybody|both|they|he <be> [<adv>] [<adv>] unhurt|alive|sound|uninjured
        i|we|all|everyone <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        everybody|both|they|he <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        she|family|it|us|kids|group|things|everything <be> [<adv>] [<adv>] unhurt|alive|sound|uninjured
        she|family|it|us <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        kids|group|things|everything <be> [<adv>] [<adv>] healthy|calm|secure|normal|comfortable
        <kin> <be> [<adv>] [<adv>] safe|ok|fine|well|good|alright|unharmed|unhurt|alive|secure
        all|everyone|everybody|we|both|still|i [<adv>] safe|ok|fine|good|well|alright
        all [<num>] [of_us|people|persons|are] safe|ok|fine|good|well|alright
        <num> of us [are|all] safe|ok|fine|good|well | <num> people|persons|adults [are|all] safe|ok|fine
        <be> [<adv>] [<adv>] safe|fine|alright|unharmed|unhurt | ok here | all clear | safe and sound
        no problem* | no issues | no worries | doing well|ok|fine|good|great|alright | no need for help
        do not need [any] help|anything|assistance | not need [any] help|anything | everything ok|fine|good
        nothing [to] report | all quiet | quiet here | it is quiet|calm | calm here | safe for now
        ok for now | safe [here|at|in|with|now] | out of danger | made it safely | arrived safe*
        home safe* | got home | reached home | no injuries | not hurt | no one is hurt|injured
        nobody is hurt|injured | safe house | safe at home | am home | at home safe | marked safe | am good
        are good | can not complain | accounted for | all present | all calm|quiet|good|fine|well|safe|ok
        alive and kicking|well | all is calm|quiet|good|fine|well|ok | no news is good news
        everything [is] under control | under control | no trouble | <be> gud | waved us through|on
        let us [go|pass|through] ~2 fine|ok | false alarm | no harm done | no one hurt | nobody hurt
        in one piece | good spirits | holding up [well|fine|ok] | hanging in [there] | all set|sorted
        all gud|gr8|great|good|fine | we gud|good|great | now better | better now|already|today
        already better | recovered | recovering [well]
        nobody|no_one <be> missing|hurt|sick|ill|wounded|injured | everyone|all <be> here
        feels|feel|feeling better | slept well|ok|fine|good|peacefully | <be> nice and quiet | no incidents
        no one|nobody bothered us|me | nobody|no_one bothers us
        nobody|no_one [has] bothered|bothers|hurt|harmed|touched us|me
        everything|all [is] normal|peaceful|calm|quiet|stable | nothing to worry [about]
        in good|perfect|great health|shape|condition|hands | <kin> fine|ok|good|well|safe|alright
        <kin> and <kin> fine|ok|good|well|safe | nothing [bad] happened [to us|me|here]
        <be> [all] healthy|comfortable|unharmed | not [in] any danger
        no danger here|in|around|nearby|so_far
    """,
    "safe_word": "safe | ok | fine | alright | unharmed | well | good | great",
    "over": """
        <kin>|she|he <be> back !|now|safe|home
        sent us|me|them|him|her on [our|my|their|his|her] [way] | sent us|me home | sent back home
        waved us through|on
        out of jail|prison|custody | released | let us|me|him|her|them|my [~1] go | freed | set free
        were let go | got let go | let go | found him|her|them|my ~1 | has|have been found
        was|were found safe|alive|ok | no longer need* | not need help anymore|any_more|now | is over
        it is over | out of [the] hospital | <be> back home | came back | back safe | turned up | showed up
        danger has|is passed|over | resolved | problem solved | escaped | rescued | they left | have left
        went away | gone away | drove away | they <be> gone now
        soldiers|men|police|guards|thieves|intruders|robbers|gunmen|military|army <be> [all] gone [now]
        danger|smoke|fire|fever|pain|threat <be> [all] gone [now]
        <be> free|freed|loose [now|again|already] | <be> home [now|again|safe]
        <be> with us now|again|already | <be> back with|at|now|again|safe | is out now|again | came home
        made it home | waved us|me through|on
    """,
    "mistake": """
        pocket|butt|bum dial|dialled|dialed|call|text | sat on my|the phone
        jk | j k | only joking|kidding | just joking
        scare over | panic over | crisis averted|over
        false alarm | ignore my|that|the|last|previous|earlier | disregard | never mind | nevermind
        sent by mistake | was a mistake | by accident | cancel my|the|that|last | wrong message
        all over now | was wrong | just kidding | only a drill
    """,
    "ended": """
        have|has|had gone|left|moved_on|cleared|fled|withdrawn|pulled_out|driven_off|been_called_off
        out now|. | is|are|was out | put out | died away|out | dispersed
        stopped | ended | over | ceased | finished | died down | gone now | calmed down | quiet now
        moved away|on | no more
    """,
}

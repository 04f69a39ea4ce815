"""The cues of bodies: emergencies, birth, illness, injury."""

CUES = {
    "bleeding": """
        bleed* | losing [a|lot|lots|too|much|so] [of] ~1 blood
        lost [a|lot|lots|so|too] [much] [of] ~1 blood | blood everywhere | lots|lot|so_much of|is blood
        hemorrhag* | haemorrhag* | covered in blood | stop* the bleeding|blood|bleeding
        cough*|vomit*|throw*|spit*|pee*|peeing|puk*|pass* [up] blood | blood in|coming|from|all|pouring|on
        deep cut|wound|gash | gash | bled | bloody | pool of blood | hemorr* | tourniquet | open wound
        lot blood
        <body> ~2 all|full_of|covered_in|soaked_in blood | <body> ~1 blood | all blood
    """,
    "medical_emergency": """
        gone|going|turned|went the|a colour|color of ash|clay|chalk|paper|milk|wax|putty
        double|doubles|doubled|doubling over|up ~3 pain|minutes|again|and|with
        shaking|twitching|jerking|thrashing on the floor|ground|bed
        lips|skin|face|nails ~1 wrong|strange|odd|funny|dark|blueish|purplish
        left|right arm ~2 sleeps|asleep|tingles|tingling|heavy|numb|dead|aches|hurts|gone|useless
        chest ~1 like|tight|tightness|heavy|heaviness|squeez*|crush*|pressing|burning|gripping
        elephant|brick|weight|wardrobe|vice|band ~2 on|round|around my|his|her|the chest
        not|hardly|barely|never catch|get|draw|find his|her|my|their|a breath
        going|gone|went cold|grey|gray|quiet|limp on me|us
        hole|gash|wound ~2 under|in|below|between his|her|my|the ~1 ribs|rib|belly|stomach|back|side
        can not|not wake|rouse|shake ~1 up|awake
        gone|went|goes|turned|turning pale|clammy|sweaty|grey|gray|white and|as
        clutching|clutches|grabbing his|her|my [left|right] [~1] arm|chest|heart|side | slumped over|down
        foaming
        talking|speaking nonsense|gibberish|funny | not making sense
        see|see_the|through_to_the ~1 bone|bones|tendon|muscle
        down to the bone
        poison | snake bit | passing out | about to faint | does|do|is not|n breath* | no breathing
        can barely breath* | heart attack | stroke | seizure* | convuls* | unconscious | unconcious
        passed out | fainted | fainting | not breathing | can|could not breath* | cannot breath*
        trouble|difficulty|problem|problems|hard breathing | hard to breath* | struggling to breath*
        stop* breathing | not able to breath* | chok* | overdos* | poisoned | chest pain*
        pain in [his|her|my|the] chest | diabetic coma|shock|emergency | anaphyla* | allergic reaction
        collapsed | unresponsive | not respond* to|when | not wake|waking up | not wake | will not wake
        snake bite | bitten by [a] snake | drown* | electrocut* | coma | blue lips | turning blue
        severe pain | needs ~1 ambulance | send|need|call|get [an|a|us|the] ambulance | medical emergency
        insulin shock | blood sugar ~3 high|low|dangerously | very high fever
        needs emergency|urgent surgery|hospital|care | heart stopped | no pulse | sepsis | appendicitis
        stopped moving | <be> not moving
        turn*|turned|going|went|looks|looking|is|are purple|blue|grey|gray
        lips|face|skin ~2 blue|purple|grey|gray | limp | not feed*|feeding|nurse|nursing
        weak|faint|slow|no pulse | cold sweat|sweats | delirious | hallucinat* | not make|making sense
        slur* [speech|words|his|her] | face|mouth|side ~2 droop*|numb|paralyz*|twisted
        arm|leg|side|body|face <be>|went|goes|feels numb|paralyzed | numb arm|leg|side|face | numb
        can not move his|her|my|its|the <body>|body | paralyz* | paralys*
        throat|tongue|face|lips ~3 clos*|swell*|swollen
        swell*|swollen|swelling ~2 throat|tongue|face|lips | hives | bone ~2 sticking|showing|exposed|out
        amputat* | lost [a|his|her|my] finger|hand|leg|arm|eye | scald*
        swallow*|drank|drunk|ate|eaten|took ~4 bleach|poison|chlorine|pills|chemical*
        swallow*|drank|drunk|ate|eaten|took ~4 detergent|gasoline|battery|acid|coin | took something
        took [all|too|so] [of|many] [my|his|her|the] pills|tablets|sleeping_pills | having a|another fit
        gasping | wheez* | out of air | no air | can not get air | blacked|blacking|black out
        los*|lost consciousness | will|can not wake | not conscious | unconsc* | head injury | concussion
        hit his|her|my|the head | cracked his|her|my | cardiac | ectopic | in shock | going into shock
        hypogly* | hyperglyc* | ketoacid* | oxygen ~4 run*|empty|gone|out|low|left|finish*|end*
        oxygen level*|saturation | low oxygen | no oxygen | stung by | scorpion | spider bite | snake*
        not responding|responsive|responding|reacting | rattl* breath* | labored breathing
        short|shortness of breath | heart ~3 racing|stopped|failing|stopping|pounding | burst appendix
        peritonitis | meningitis | gangrene | heart failure | kidney failure | is|are|was dying | dying
        barely breath*|alive|conscious | hardly breath* | fading | septic | gun shot wound
        vomiting and confused | confused and | very confused | dehydrat* and | foam* | froth*
        fit|seizing|seizures | spine|spinal|head|neck|brain|internal injury|injuries|bleeding|trauma
        medevac | med evac | paramedic* | defibrillator | cpr | mouth to mouth | no heartbeat
        heart <be> not|barely | can not feel|find [his|her|a|the] pulse|heart|heartbeat|legs | rabid
        bit|bitten by | bit [me|him|her] ~2 dog|snake|spider
        fell [~2] and ~4 not|conscious|moving|head|vomit*|bleed* | yellow skin|eyes | not pee*|urinat*
        blood clot | embolism | aneurysm | tumor burst | burst | can not swallow | swallowed
        high fever and | fever of|over 40|104|105|41 | febrile | seiz* | drooling | eyes rolled|rolling
        rolled back | stiff and | stiff neck | flatlin* | kidney* shut* | transplant ~3 reject*
        insulin pump | crushed by|under | electric shock | shocked by | lightning | heat stroke
        sun stroke | severely|badly burned|burnt|dehydrated|hurt|injured|ill
        needs an|a ambulance|icu|ventilator|emergency | on a ventilator | intensive care | icu | on life
        sugar|glucose ~3 <highsugar> | carbon monoxide | under rubble|the_rubble|it
        kids|people|family <be> under | severe|unbearable|extreme|excruciating|terrible pain
        heat exhaustion | is|are|am cut badly|bad|deep|deeply|open|on|by
        no|out_of|without|ran_out_of insulin|insulina ~5 vomit*|confus*|dizzy|faint*|weak|sick
        newborn|baby|infant ~4 cold|limp|blue|purple|lifeless|floppy|yellow | not eating and cold
        can not feel my|his|her|the|any <body>|legs|arm|arms|face|body | not feel my|his|her <body>
        fell ~6 not move|breathe|feel|wake|speak|talk | fell ~5 , ~2 not move|breathe|feel|wake|get_up
        <body> ~2 sticking|poking|popping|pushed out|through
        can not get|pull|free my|his|her|our <body> [out|free]
        under a|the|this wall|roof|beam|slab|tree|pillar|truck|ceiling
        fever and fits | having|has|had|and fits
        month|months|week|weeks|day|days old ~5 fits|limp|blue|not_breathing|not_feeding|seizing
        fell in|into|down the|a|an shaft|hole|well|pit|mine|ravine|manhole|gorge|crevice
        arms|hands|face|legs|body|skin <be> [badly|all] burned|burnt|burning|scalded
        he|she|dad|mom|father|mother will|would|may|might|is not make|going_to_make it
        son|daughter|wife|husband|brother|sister will|would|may|might|is not make|going_to_make it
    """,
    "birth": """
        hours|hour|days|all_night|all_day ~1 pushing|labouring|laboring|in_labour|in_labor
        pushing for|since ~2 hours|morning|yesterday|last_night|noon|dawn
        arm|foot|feet|bottom|shoulder|leg first|out_first | no|without theatre|theater|midwife ~4 labour|labor
        water ~1 broke | baby coming | in labor|labour | going into labor|labour | went into labor|labour
        giving birth | give birth | water broke|broken | waters broke | contractions | baby is coming|here
        having the|her|a baby now | miscarr* | labor started | crowning | head is out|coming|showing
        baby ~2 coming|coming_out | she|wife <be> pushing | need|needs a midwife | about to give birth
        deliver* the|a|her|my|our baby | going into|premature|early|active labor
        having|has|have contractions | losing|lost the|our|my|her baby | birth pains | labor pain*
        <be> in labour | baby stuck | breech | placenta
    """,
    "suicide": """
        taken|took|swallowed all|whole|every|both ~2 pills|tablets|bottle|box , ~3 tell|sorry|goodbye|love
        taken|took|swallowed all|whole|every|both ~2 pills|tablets|bottle|box . tell|sorry|goodbye|love
        suicid* | kill myself|himself|herself | end my life | want to die | end|ending it all
        take|taking my|his|her [own] life | better off dead
        not want to live|be_here|be_alive|exist|wake_up | no reason to live | nothing [left] to live for
        hurt|hurting|harm|harming|cut|cutting myself|himself|herself|my_wrists | slit my|her|his
        cut my wrist* | jump off|from ~3 roof|bridge|balcony|building|window | hang myself|himself|herself
        can not go on|live|anymore_and | tired of living|life | overdos* | killing myself|himself|herself
        wish i <be> dead | ready to die | not be here [anymore|tomorrow]
        want|wants|going|ready to end it|everything|this
        she|he|they|i will|would|gonna|going_to jump|hang|overdose|end_it
        she|he|they|i wants_to|says_to|threatening_to|threatens_to jump|hang|overdose|end_it
    """,
    "sick": """
        had|has|have|got|gotten the runs|squits|trots|shits|bug
        feel|feeling terrible|awful|bad|weak|dizzy|worse|sick|faint | dizzy | heat stroke | pneumonia
        sick | ill | fever | vomit* | diarr* | in pain | pain | hurts | infection | infected | dehydrat*
        not feeling well|good | <be> unwell | asthma attack | throwing up
        needs|need [a|to|see|the] [~1] doctor|dialysis|surgery|hospital|nurse
        needs|need [a|to|see|the] [~1] medical|oxygen|chemo*|treatment|transfusion
        medical help|attention|care|assistance|treatment|evacuation|issue|problem | malaria | dengue
        covid | high blood pressure|sugar | went|go|going|taken to [the] hospital|er|clinic
        <be> in [the|a] [~1] hospital | hospitali* | dialysis | temperature of|39|40|38
        very|really|quite|too hot and | rash | chickenpox | chicken pox | measles | cholera | typhoid
        yellow fever | flu and | bronchitis | asthma | coughing | cough | stomach ache|pain|cramps | cramps
        headache | migraine* | toothache | tooth | abscess | ulcer* | gallstones | kidney stone*
        kidney|liver|heart problem*|issue*|disease | swollen | swelling | hurting | gets|getting|got worse
        sugar ~3 high|low|bad | miscarri* | unwell | weak | operated
        treatment ~2 stopped|cancel*|interrupt* | chemo* ~2 cancel*|stopped | panic attack* | blood test
        need|needs [a|an] [~1] transplant|transfusion|dentist|pediatrician|midwife|vet
        hurt my|his|her <body> | my|his|her <body> hurts|hurt|is_hurting|is_killing | bedridden | bed sores
        hernia | hospital|clinic|doctor* ~3 closed|no_beds|full|refus* | no doctor*|hospital*|clinic*
        can not see|hear | paraplegic
        lost|broke|broken|no my|our|her|his glasses|contacts|lenses|hearing_aid
        lost|broke|broken|no my|our|her|his dentures|cane|crutches|walker
        lost|broke|broken|no glasses|contacts|lenses|hearing_aid|crutches | can not see [to|well|anything]
        blood pressure ~4 high|low|<highpressure> | bp ~3 <highpressure> | tos
        in|inside|aboard the|an ambulance
        covered in|with ~1 bites|sores|rash|rashes|lice|boils|blisters|hives
        rats|bedbugs|bed_bugs|cockroaches|lice|scabies|fleas
        seven|eight|nine|six|five|7|8|9|6|5 months pregnant ~6 no doctor|hospital|clinic
        keeps|kept|keep wandering|falling|forgetting|fainting|vomiting|coughing|shaking|crying
    """,
    "injury": """
        leg|arm|foot|ankle|hand|wrist|rib|hip <be> broken|fractured
        can|could not walk|stand|move_my|move_his|move_her|get_up
        broke|broken|fractured|sprained|twisted my|his|her|a|the <body>|bone|wrist
        broken <body>|bone|wrist | fracture* | dog bite | cut badly | bad cut | sprain*
        twist* [my|his|her|an|the] <body>|ankle | dislocat* | fell [down] and | broke <body> | limping
        bruis* | blister* | can|could not put weight|step|bend|get_up|stand
        hook|nail|thorn|splinter|glass|wire|spike|screw ~3 through|thru|into|in my|his|her ~1 <body>
        <body> ~6 stinks|smells|festering|oozing|weeping|rotting
        stepped|trod on a|some ~1 nail|glass|thorn|wire|urchin|stingray
    """,
    "condition": """
        pregnant | diabetic | diabetes | wheelchair | disabled | handicapped
        heart condition|disease|problem* | epilep* | asthma | asthmatic | cancer | chemo* | autis* | blind
        deaf | hypertens* | elderly | newborn | bedridden | pacemaker | alzheimer* | dementia
    """,
}

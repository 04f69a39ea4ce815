"""Given names heard at an embassy's desk, beside those that are also places: "me, Priya and Tunde"."""

from evac.kernel.folding import word_set

GIVEN_NAMES = word_set("""
    armando hernando fernando orlando conrado winifred manfred mohamed amanda fernanda nando alfredo
    wilfredo wilfred aubrey ned jed ted reed saeed rashid majid hamid walid farid david aaron abdul abel
    abigail abraham ada adam ade adele adolfo agnes agustin ahmed aidan aisha akash alan alba albert
    alex alexa alexis alfonso alfred ali alice alma alonso amelia amina amir amit amparo amy anand andre
    andreina andrew andy angelina anil anita anjali ann anna anne annie anthony anthea antoine aurelio
    aurora ava axel ayesha bassey baz becky ben benjamin bernard bertha beth betty bianca bill billy
    bisi bob bobby brayan brenda brian bruno bryan caitlin carl carlota carol caroline catherine cecil
    celeste celia charles charlie charlotte chelo chen chiara chidi chioma chloe chris christian
    christine chuy ciara claire clare clive colin colleen connor consuelo corina craig cynthia dai dan
    daniele danny darren dave deborah declan deepa delia denise dennis derek dev dolly dominic don
    donald donna doris dorothy doug duncan dylan ed eddie edgar edith edmundo edna edward edwin eileen
    elaine eleanor eliana eliza elizabeth ella ellen eloisa elsa emeka emily emma emmanuel eric erica
    erika erin ernest ernestina estela estella ethan euclides eugene eulalia evelyn fabian fabio
    fabrizio farah felicia femi fidel fiona florence frances francesco frank franklin fred freddy freya
    funmi gareth gary gavin gemma genaro gerald gerardo german gina giovanni giulia glen glenn gordon
    grace graham gretchen greta gudrun guido hannah hans harold harriet harry harvey hassan heather
    heidi helen helena henry herman hilda homero horacio howard ian ibrahim ifeoma imelda ingrid ishaan
    ismael iris isaac isaias israel jack jackie jacob jake james jan jane janet jasmine jason jayden
    jean jeff jennifer jenny jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johanna john
    jonas jonathan jorgito josefa joseph joshua josue joy joyce juancho judith judy june junior justin
    karim karina karl kate katherine kathleen katie kavita keiber keisha keith kelly ken kenny kevin
    khalid kim kirsty kofi kumar kunal kwame kyle lakshmi lalit lauren laurie layla leah lee leila lena
    lenny leo leonel leroy leslie liam liana liezl lila lily linda lionel lisa liz lola lorena lorna lou
    louis louise lucy luca luciano luigi luke lupe lydia lynn mabel mafalda maggie maite malcolm malik
    mandy manolo manuela marcela marcelo marco marcus margaret marge maribel marie marilyn marina
    mariela mariana marisol marjorie mark marlene martina marvin mary matilde matt matteo matthew
    maureen maurice mavis max maya meera megan melanie melissa merle micaela mick mihir mike milagros
    mildred miles millie mirna miriam mohammed molly moses muhammad myra nadia naomi nancy natalie
    nathan neha neil nelly nelson ngozi nia nick nicola nicole nigel nikhil nina noah noel nora norma
    norman nuria octavio olga oliver olivia olu omar oscarcito osvaldo otto paco pamela patience patty
    paulina pauline pearl penny percy pete petra phil philip philippa phoebe piero pierre polly pooja
    pradeep prakash priya quique rachel rafa rahul raj raja rajesh ralph ramesh ramona randy ravi ray
    raymond rebecca reggie reinaldo rekha renata rene rhys richard rick rob robin rocio rodney rodolfo
    rodrigo roger roland rolando romulo ron ronald ronnie rory rosalia rosalind rosalinda rosalba rose
    rosemary ross rosie roxana roy ruby rupert ruth ryan sally sam samantha samir samira samson sandeep
    sandy sanjay sarah sasha saul scott sean selena serena shane shannon sharon shaun sheila shirley
    shreya sian silvana singh siobhan sonia sophia sophie stacey stan stella stephanie stephen steve
    steven stuart sue sunil sunita susan suresh suzanne suzy sylvia tamara tania tanya tariq tatiana
    terence terry thelma theo theresa thomas tim timmy timothy tina tobe toby todd tom tommy tony tracy
    trevor trish tulio tunde ursula valentin valerie vanessa vernon vic vicky vijay vikram vincent
    violeta vivian viviana waleed wally walt wanda wayne wendy will wilmer willy winston wolfgang xavier
    ximena yadira yamile yelitza yesenia yolanda yuli yusmary yusuf yvette yvonne zara zoe zulay zuleima
""") - word_set("""
    alma rob ella dan ed will don junior israel joy grace june patience ray rose pearl bill pan mark jan
    miles ruby
""")

/** Words of which the articles for measuring are made. People are invented: a given name and a surname that no one bears together but by chance. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const GIVEN_NAMES = list(`
  Ana Bruno Carla Dmitar Elena Farid Greta Hugo Ines Joao Karin Lars Mira Nadia Otto Petra Qasim Rosa Stefan Tomas Ulla Viktor Wanda Yusuf Zofia Adil
  Bela Cyril Dora Emil Fatima Goran Hana Ivo Jelena Kofi Leila Marek Noor Olga Pavel Rania Samir Thandi Ursula Vera Wale Ximena Yara Zoran Amina Boris
  Chidi Darya Esther Felipe Gulnara Hamid Ilse Jamal`);
/** Surnames are put together from two halves: 40 × 30. */
export const NAME_STEMS = list(`
  Aber Bran Cald Dorn Ester Falk Gren Halm Ister Jarn Keld Lind Morn Nord Oster Prad Quel Rask Stor Tarn Adem Bok Chir Dav Elk Fen Gam Hov Izm Jul
  Kar Lom Mez Nab Okon Pet Rov Sab Tum Vas`);
export const NAME_ENDINGS = list(`
  ana berg carro dottir elli feld gova hoven ides jansky kova lund mann nescu oglu petto ros sson tal vik adze bayo choma eira fani gard imov kar onen
  yev`);
/** Towns and rivers likewise: 36 × 24. */
export const TOWN_STEMS = list(`
  Abra Bel Cor Dal Er Fol Gal Har Il Jad Kal Lor Mar Nev Ol Pol Quin Rad Sel Tor Ul Ver Wes Yar Zel Amb Bor Cas Dun Esk Gor Kum Mal Sar Tel Vor`);
export const TOWN_ENDINGS = list(`
  abad aine bury chik dale eda ford gar holm ika jord kent lana mere nik osa pol rona stad tova ula vale wick zano`);

/** Country, adjective, capital. */
export const COUNTRIES: ReadonlyArray<readonly [name: string, adjective: string, capital: string]> = [
  ["Norway", "Norwegian", "Oslo"],
  ["Kenya", "Kenyan", "Nairobi"],
  ["Chile", "Chilean", "Santiago"],
  ["Japan", "Japanese", "Tokyo"],
  ["Poland", "Polish", "Warsaw"],
  ["Turkey", "Turkish", "Ankara"],
  ["Vietnam", "Vietnamese", "Hanoi"],
  ["Morocco", "Moroccan", "Rabat"],
  ["Canada", "Canadian", "Ottawa"],
  ["Serbia", "Serbian", "Belgrade"],
  ["Jordan", "Jordanian", "Amman"],
  ["Ghana", "Ghanaian", "Accra"],
  ["Brazil", "Brazilian", "Brasilia"],
  ["Finland", "Finnish", "Helsinki"],
  ["Malaysia", "Malaysian", "Kuala Lumpur"],
  ["Ukraine", "Ukrainian", "Kyiv"],
  ["Egypt", "Egyptian", "Cairo"],
  ["Peru", "Peruvian", "Lima"],
  ["Portugal", "Portuguese", "Lisbon"],
  ["Greece", "Greek", "Athens"],
  ["Indonesia", "Indonesian", "Jakarta"],
  ["Ethiopia", "Ethiopian", "Addis Ababa"],
  ["Hungary", "Hungarian", "Budapest"],
  ["Tunisia", "Tunisian", "Tunis"],
  ["Colombia", "Colombian", "Bogota"],
  ["Bulgaria", "Bulgarian", "Sofia"],
  ["Pakistan", "Pakistani", "Islamabad"],
  ["Uganda", "Ugandan", "Kampala"],
  ["Sweden", "Swedish", "Stockholm"],
  ["Thailand", "Thai", "Bangkok"],
  ["Armenia", "Armenian", "Yerevan"],
  ["Uruguay", "Uruguayan", "Montevideo"],
];
export const OFFICES = [
  "Foreign Minister",
  "Defense Minister",
  "Prime Minister",
  "President",
  "Trade Minister",
  "Interior Minister",
  "Deputy Foreign Minister",
  "Finance Minister",
];
/** What is negotiated, in the reports for measuring the merge. */
export const THINGS = [
  "the fishing quotas",
  "a railway to the coast",
  "the border crossings",
  "the grain corridor",
  "joint naval patrols",
  "the release of prisoners",
  "a visa-free regime",
  "air defense radars",
  "the gas pipeline",
  "undersea cables",
  "a free trade zone",
  "the tariffs on steel",
  "the river dam",
  "a ceasefire in the valley",
  "the delivery of vaccines",
  "sanctions on shipping companies",
];
export const BODIES = [
  "the United Nations",
  "the European Union",
  "the African Union",
  "NATO",
  "the World Bank",
  "the Arab League",
  "ASEAN",
  "the Red Cross",
  "the International Monetary Fund",
  "the OSCE",
];
export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
export const NUMBER_WORDS = list("two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty");

/** How people and things are. */
export const ADJECTIVES = list(`
  constructive difficult frank overdue cautious dangerous historic unacceptable serious modest expensive premature abandoned abrupt ambitious ancient
  angry anonymous awkward bitter bleak bold brief bright brittle broken busy calm careless ceremonial cheap chilly clumsy coastal cold colonial complex
  conservative costly crowded cruel damp daring deadly decisive deep delicate dense desperate distant domestic dry dusty eager early eastern elderly
  elegant empty endless enormous even expired faint fair familiar famous fertile fierce fine firm flat flooded foggy forgotten formal fragile fresh
  frozen generous gentle giant glossy gloomy grave grey grim half-finished handsome harsh hasty heavy hidden hollow hopeful humble icy idle illegal
  immense inland invisible isolated joint keen lame large lasting late lean legal liberal literary local lonely long-lost loud lucrative lukewarm
  makeshift marshy massive meagre medieval mild minor misty mobile mountainous muddy municipal muted mysterious narrow native nearby neat nervous new
  noisy northern notorious obscure obsolete odd official orderly outdated painful pale partial patient peculiar perilous permanent petty plain poor
  popular portable powerful private profitable prolonged prominent prosperous public quick quiet radical rare reckless regional reluctant remote
  restless rich risky robust rocky rough rural rusty sacred salty sandy scarce secluded senior separate severe shabby shaky shallow sharp shattered
  short shy silent simple slender slow smooth sober solid sour southern spacious spare sparse splendid steady steep stern stiff stony stormy strange
  strict stubborn sturdy subtle sudden suitable superb swift tame temporary tense terrible thick thin thorough tidy tight tiny tired tough traditional
  tranquil tropical turbulent ugly unarmed uneasy unfinished unfit uniform unpaid unpopular unusual upper urban urgent usual vague vast vivid
  voluntary vulnerable warm wary wealthy weak weary western wide wild windy wooden worn worthless young`);

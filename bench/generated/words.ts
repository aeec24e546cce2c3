/** Words of which the articles for measuring are made. People are invented: a given name and a surname that no one bears together but by chance. */
const list = (text: string): readonly string[] => text.split(" ");

export const GIVEN_NAMES = list(
  "Ana Bruno Carla Dmitar Elena Farid Greta Hugo Ines Joao Karin Lars Mira Nadia Otto Petra Qasim Rosa Stefan Tomas Ulla Viktor Wanda Yusuf Zofia Adil Bela Cyril Dora Emil",
);
/** Surnames are put together from two halves: 20 × 20. */
export const NAME_STEMS = list("Aber Bran Cald Dorn Ester Falk Gren Halm Ister Jarn Keld Lind Morn Nord Oster Prad Quel Rask Stor Tarn");
export const NAME_ENDINGS = list("ana berg carro dottir elli feld gova hoven ides jansky kova lund mann nescu oglu petto ros sson tal vik");

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
];
export const OFFICES = ["Foreign Minister", "Defense Minister", "Prime Minister", "President", "Trade Minister", "Interior Minister"];
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
export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
export const ADJECTIVES = list("constructive difficult frank overdue cautious dangerous historic unacceptable serious modest expensive premature");

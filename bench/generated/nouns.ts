/** Common nouns and verbs of the articles for measuring: many, for news has a large vocabulary. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What is grown, dug, built or shipped; no article before them. */
export const GOODS = list(`
  wheat barley rice maize soybeans cotton coffee cocoa timber cement copper nickel lithium zinc bauxite steel aluminium coal diesel kerosene
  fertiliser phosphate salt sugar cashews olives wool leather tea tobacco tyres turbines tractors generators vaccines antibiotics insulin blankets
  tents drones radars howitzers helicopters frigates submarines mortars rifles ammunition fuses engines batteries semiconductors cables pumps sensors
  satellites seeds poultry cattle herring sardines tuna shrimp oysters almonds apricots bananas bricks carpets ceramics charcoal cheese chemicals
  cherries cinnamon clocks clothing cobalt compressors computers concrete cosmetics crude detergents diamonds dates electricity explosives feed flour
  footwear fruit fuel furniture furs garlic garments gasoline ginger glass gold grain grapes gravel honey hydrogen iron jute lamps lemons lentils
  limestone locomotives machinery manganese marble medicine melons mercury milk missiles molybdenum mutton oats oil onions oranges oxygen palladium
  paper parts peanuts pearls peas peppers perfume pesticides plastics platinum potash potatoes quartz radios rails rubber saffron sand scrap silk
  silver soap sorghum spices sulphur sunflowers telescopes textiles tiles tin titanium tomatoes tools toys trucks tungsten uniforms uranium vanilla
  varnish vegetables vessels water wax weapons wine wires zirconium`);

/** What stands somewhere. */
export const SITES = list(`
  harbour refinery airfield railway bridge tunnel dam canal reservoir warehouse quarry shipyard smelter hospital prison barracks substation pipeline
  checkpoint depot lighthouse clinic monastery market stadium university laboratory terminal school theatre brewery cannery foundry distillery tannery
  sawmill ropeway casino cathedral mosque synagogue cemetery orphanage kindergarten museum archive library courthouse embassy consulate hotel motel
  bakery slaughterhouse greenhouse vineyard orchard plantation silo granary mill workshop factory plant garage observatory radar battery bunker fortress
  garrison citadel watchtower jetty pier breakwater marina lock weir aqueduct viaduct crossing junction roundabout motorway causeway runway hangar
  heliport station platform kiosk bazaar arcade pavilion palace villa cottage farmhouse stable barn landfill incinerator waterworks mast antenna
  transmitter studio dormitory canteen pharmacy dispensary sanatorium spa racetrack gallery monument obelisk fountain park meadow pasture swamp forest
  glacier island peninsula lagoon delta estuary gorge plateau oasis crater cave mine shaft`);

export const PEOPLE = list(`
  fishermen farmers teachers nurses truckers miners dockers pensioners students traders shepherds widows veterans herders engineers pilots conscripts
  refugees smugglers tailors bakers electricians monks clerks surveyors divers actors architects artisans athletes auditors barbers beekeepers
  bricklayers brokers butchers carpenters cashiers chemists cleaners climbers coaches cobblers cooks couriers cyclists dancers dentists designers
  doctors drivers economists editors exiles firefighters foresters gardeners geologists glaziers grocers guards guides gunners hairdressers historians
  hunters interns interpreters inventors jewellers joiners judges jurors labourers landlords lawyers lecturers librarians linguists locksmiths
  mechanics merchants meteorologists midwives millers musicians neighbours novelists nuns opticians orphans painters paramedics passengers peasants
  philosophers photographers physicists pilgrims plumbers poets porters postmen potters printers prisoners professors psychologists publishers
  rangers recruits reporters retailers riders sailors scientists sculptors seamen seamstresses settlers shopkeepers singers soldiers statisticians
  stonemasons surgeons tenants toddlers tourists translators travellers typists undertakers villagers vintners waiters watchmakers weavers welders
  witnesses workers zoologists`);

/** What befalls a place; an article before them. */
export const TROUBLES = list(`
  drought flood strike earthquake coup scandal recession blockade epidemic landslide mutiny referendum embargo boycott census amnesty merger trial
  funeral festival blackout heatwave avalanche bankruptcy blizzard brawl burglary collapse collision commemoration contest crash crisis cyclone
  derailment devaluation eclipse eruption evacuation exhibition explosion famine feud fire forgery frost harvest hijacking hurricane insurgency
  investigation invasion jubilee kidnapping leak lockdown looting massacre outbreak parade pilgrimage plague protest purge quarantine raid
  rally rebellion regatta robbery sandstorm shipwreck shortage siege skirmish slump snowstorm spill stampede storm swindle theft tornado tsunami
  uprising wedding wildfire`);

/** What states haggle over; no article before them. */
export const ISSUES = list(`
  quotas tariffs visas pensions subsidies licences inspections compensation transit extradition overflights patrols demining prisoners hostages
  moorings minerals royalties debts loans guarantees passports irrigation spillways pilotage salvage roaming frequencies patents
  vaccination adoption archives graves relics museums scholarships diplomas airspace buoys lightships observers peacekeepers hotlines corridors
  checkpoints fences minefields disarmament enrichment safeguards ballistics reconnaissance signals cybercrime laundering smuggling trafficking
  poaching overfishing logging sewage dredging emissions reforestation fisheries grazing migration repatriation amnesties elections broadcasting
  advertising standards certificates audits taxation invoicing insurance freight gauges timetables bunkering docking`);

/** Of a subject that stands alone. */
export const HAPPENED = list(`
  collapsed doubled stalled halved vanished reopened expanded crumbled flourished drifted idled shrank faltered revived overflowed rusted rotted
  flickered resumed slowed jammed sank burned froze thawed dwindled multiplied stagnated tumbled rebounded plunged soared evaporated lapsed expired
  survived shifted hardened softened decayed bloomed emptied swelled tightened loosened`);

/** With an object. */
export const DID = list(`
  rebuilt abandoned expanded closed inspected photographed repaired flooded guarded leased mined privatised auctioned bought borrowed bulldozed buried
  captured catalogued chartered cleared copied crossed damaged decorated demolished designed destroyed dismantled divided drained drew dug emptied
  enlarged evacuated excavated fenced filled financed followed fortified founded furnished hid hired inherited inspired insured invaded joined levelled
  lit looted lost mapped measured neglected nationalised occupied opened owned painted patched paved planned polluted preserved purchased raided ran
  refitted renamed renovated rented restored roofed ruined saved sealed searched shelled shielded shook sold stormed stripped supplied surrounded
  swept toured traced transformed upgraded visited wrecked`);

export const HOW = list(`
  slowly quietly suddenly barely nearly mostly partly briefly abruptly steadily sharply gradually unexpectedly temporarily officially illegally
  repeatedly narrowly badly visibly cheaply secretly hastily eventually reluctantly twice entirely seldom`);

import type { CodeUnder } from '../../../kernel/core/words.ts'

/** What a room is, from its name in the languages that models here are written in; the first line that fits. */
const roomKinds: [kind: CodeUnder<'room'>, words: RegExp][] = [
  ['toilet', /\bw\.?c\.?\b|toilet|\bcabinet|abort/i],
  [
    'bathroom',
    /salle d.(?:eau|bains?)|salle de bains?|\bsd[be]\b|\bbath|shower|badezimmer|\bbad\b|badkamer|douche/i,
  ],
  ['kitchen', /cuisine|kitchen|\bk[uü]che|keuken|coin cuisine/i],
  ['living', /s[eé]jour|salon|living|wohn|woonkamer|lounge|salle [aà] manger|dining/i],
  ['bedroom', /chambre|bedroom|schlaf|slaapkamer|\bch\.? ?\d|kinderzimmer/i],
  ['stairs', /escalier|stair|treppe|cage d/i],
  ['roof', /\broof\b|toiture|terrasse technique|dach(?!boden)/i],
  ['landing', /palier|landing|circulation|couloir commun|parties? communes?|coursive/i],
  ['technical', /local|gaine|chaufferie|technique|poubelles|ordures|v[eé]los|plant room|mechanical|technik/i],
  ['cellar', /cave\b|cellier|keller|berging|storage/i],
  ['balcony', /balcon|loggia|terrasse|balcony|terrace/i],
  ['parking', /parking|garage|stationnement/i],
  ['hall', /entr[eé]e|\bhall|foyer|d[eé]gagement|couloir|corridor|flur|diele|\bgang\b/i],
  ['utility', /buanderie|utility|laundry|hauswirtschaft|placard|rangement|closet|dressing/i],
]

export const roomKind = (name: string): string =>
  roomKinds.find(([, words]) => words.test(name))?.[0] ?? 'other'

/** Kinds that belong to everybody, unless a rule of the model gives them to a dwelling. */
export const common = new Set(['stairs', 'roof', 'landing', 'technical', 'parking'])
export const wet = new Set(['toilet', 'bathroom', 'kitchen'])
export const dry = new Set(['living', 'bedroom'])

type Line = { kind: CodeUnder<'equipment'>; entity: RegExp; predefined?: RegExp; words: RegExp }

/**
 * The landlord's own list of equipment, and how models say each: by entity (that of IFC4, or of the type in IFC2X3), by
 * predefined type, or by the words of exporters to whom everything is a terminal. The first line that fits.
 */
const equipmentKinds: Line[] = [
  { kind: 'boiler', entity: /^IFCBOILER/, words: /chaudi[eè]re|\bboiler|heizkessel/i },
  {
    kind: 'waterHeater',
    entity: /^IFC(?:ELECTRICAPPLIANCE|TANK|UNITARYEQUIPMENT)/,
    predefined: /WATERHEATER|STORAGE/,
    words: /chauffe-eau|ballon|cumulus|water heater|warmwasser/i,
  },
  {
    kind: 'radiator',
    entity: /^IFCSPACEHEATER/,
    words: /radiat|convecteur|s[eè]che-serviette|heizk[oö]rper/i,
  },
  {
    kind: 'toilet',
    entity: /^IFCSANITARYTERMINAL/,
    predefined: /TOILETPAN|WCSEAT|CISTERN|URINAL/,
    words: /\bw\.?c\.?\b|toilet|cuvette/i,
  },
  {
    kind: 'bath',
    entity: /^IFCSANITARYTERMINAL/,
    predefined: /^BATH/,
    words: /baignoire|bathtub|bath tub|badewanne/i,
  },
  {
    kind: 'shower',
    entity: /^IFCSANITARYTERMINAL/,
    predefined: /SHOWER/,
    words: /\bdouche|\bshower|dusche/i,
  },
  {
    kind: 'sink',
    entity: /^IFCSANITARYTERMINAL/,
    predefined: /^SINK/,
    words: /[eé]vier|\bsink\b(?! hole)|\bsp[uü]le/i,
  },
  { kind: 'bidet', entity: /^IFCSANITARYTERMINAL/, predefined: /BIDET/, words: /bidet/i },
  {
    kind: 'washbasin',
    entity: /^IFCSANITARYTERMINAL/,
    predefined: /WASHHANDBASIN|SANITARYFOUNTAIN/,
    words: /lavabo|vasque|lave-mains|wash ?basin|lavatory|waschbecken/i,
  },
  { kind: 'vent', entity: /^IFCAIRTERMINAL/, words: /bouche|entr[eé]e d.air|\bvmc\b|diffuser|air terminal/i },
  { kind: 'fan', entity: /^IFC(?:FAN|AIRTOAIRHEATRECOVERY)/, words: /ventilateur|caisson|\bfan\b/i },
  {
    kind: 'electricalPanel',
    entity: /^IFCELECTRICDISTRIBUTION/,
    words: /tableau (?:[eé]lec|g[eé]n|div)|panelboard|\bgtl\b|consumer unit|verteiler/i,
  },
  {
    kind: 'smokeDetector',
    entity: /^IFC(?:SENSOR|ALARM)/,
    predefined: /SMOKE|FIRE/,
    words: /smoke|fum[eé]e|daaf/i,
  },
  { kind: 'thermostat', entity: /^IFCUNITARYCONTROLELEMENT/, predefined: /THERMOSTAT/, words: /thermostat/i },
  { kind: 'intercom', entity: /^IFCCOMMUNICATIONSAPPLIANCE/, words: /interphone|visiophone|intercom/i },
  { kind: 'socket', entity: /^IFCOUTLET/, words: /\bprises?\b|receptacle|\boutlet\b|steckdose/i },
  { kind: 'switch', entity: /^IFCSWITCHINGDEVICE/, words: /interrupteur|\bswitch/i },
  {
    kind: 'light',
    entity: /^IFC(?:LIGHTFIXTURE|LAMP)/,
    words: /luminaire|\blight\b|plafonnier|hublot|leuchte|sconce|\bpendant\b/i,
  },
  {
    kind: 'lift',
    entity: /^IFCTRANSPORTELEMENT/,
    predefined: /ELEVATOR/,
    words: /ascenseur|elevator|\blift\b/i,
  },
  { kind: 'pump', entity: /^IFCPUMP/, words: /\bpompe|circulateur|\bpump\b/i },
  { kind: 'meter', entity: /^IFCFLOWMETER/, words: /compteur|\bmeter\b/i },
  { kind: 'valve', entity: /^IFCVALVE/, words: /\bvanne|robinet|\bvalve/i },
  { kind: 'extinguisher', entity: /^IFCFIRESUPPRESSIONTERMINAL/, words: /extincteur|extinguisher|\bria\b/i },
  {
    kind: 'appliance',
    entity: /^IFCELECTRICAPPLIANCE/,
    words: /\brange\b|microwave|four\b|hotte|lave-linge/i,
  },
]

/** The kind of a thing; undefined when nothing says it. `entities`: its own and its type's; `predefined` likewise. */
export const equipmentKind = (
  entities: string[],
  predefined: string[],
  words: string,
): string | undefined => {
  const fits = ({ entity }: Line): boolean => entities.some((each) => entity.test(each))
  const exact = equipmentKinds.find(
    (line) => fits(line) && (!line.predefined || predefined.some((each) => line.predefined!.test(each))),
  )
  return (exact ?? equipmentKinds.find((line) => line.words.test(words)))?.kind
}

import { expect, test } from 'vitest'
import { planted, residence } from '../../seeds/bim/residence.ts'
import { globalId } from '../../seeds/bim/writer.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { reportIn } from '../../src/bim/core/publish/read/revision-report.ts'
import { readStep } from '../../src/ifc/core/step/read-step.ts'
import { openModel } from '../../src/bim/server/open-model.ts'
import { built, seen, text, unpacked } from './models.ts'

const faulty = built({ revision: 1, faults: true })
const whole = built({ revision: 1, faults: false })
const duplex = seen('Duplex_A.ifc')

const codes = ({ problems }: { problems: { code: string }[] }): string[] => problems.map(({ code }) => code)
const count = <T>(list: readonly T[], is: (each: T) => boolean): number => list.filter(is).length

test('the two dwellings of the Duplex are told by the letter of their rooms', () => {
  expect(duplex.rule).toMatchObject({ rule: 'number', by: 'A101', dwellings: 2, rooms: 20 })
  expect(duplex.dwellings.map(({ key, rooms }) => [key, rooms.length])).toEqual([
    ['A', 10],
    ['B', 10],
  ])
  expect(duplex.rooms.find(({ name }) => name === 'Roof')).toMatchObject({ dwelling: null, kind: 'roof' })
})

test('the rooms of the Duplex have the area that the architect declared, and the one that is drawn', () => {
  expect(duplex.rooms.every(({ area }) => area.from === 'GSA BIM Area' && area.declared! > 0)).toBe(true)
  expect(duplex.rooms.every(({ area }) => area.computed! > 0)).toBe(true)
  expect(seen('bimwhale-LargeBuilding.ifc').rooms.map(({ area }) => area.declared)).toEqual(
    seen('bimwhale-LargeBuilding.ifc').rooms.map(({ area }) => area.computed),
  )
})

test('the electrical model is in feet, and says its storeys in metres all the same', () => {
  const electrical = seen('Duplex_Electrical.ifc')
  expect(electrical.storeys.map(({ name, elevation }) => [name, elevation])).toEqual([
    ['Level 1', 0],
    ['Level 2', 3.1],
    ['Roof', 6],
  ])
})

test('a terminal is a socket, a light or a detector by what its exporter called it', () => {
  const { equipment } = seen('Duplex_Electrical.ifc')
  const kinds = (kind: string): number => count(equipment, (each) => each.kind === kind)
  expect([kinds('socket'), kinds('light'), kinds('smokeDetector'), kinds('electricalPanel')]).toEqual([
    51, 28, 6, 2,
  ])
  expect(equipment.find(({ kind }) => kind === 'boiler')).toMatchObject({ maker: 'Vokera', serial: null })
})

const opened = ({ openings, rooms }: typeof duplex): string[] => {
  const numbers = new Map(rooms.map(({ id, number }) => [id, number]))
  return openings.map((each) =>
    each.rooms
      .map((id) => numbers.get(id) ?? '')
      .toSorted((a, b) => a.localeCompare(b))
      .join(' '),
  )
}

test('every door and window of the Duplex knows the rooms that it opens', () => {
  expect(count(duplex.openings, (each) => each.rooms.length > 0)).toBe(38)
  expect(count(duplex.openings, ({ placed }) => placed === 'model')).toBe(27)
  const doors = duplex.openings.filter(({ kind }) => kind === 'door')
  expect(opened({ ...duplex, openings: doors })).toEqual([
    'A101',
    'B101',
    'A101 A104',
    'B101 B104',
    'B201 B203',
    'A201 A203',
    'B201 B202',
    'A201 A202',
    'B201 B204',
    'A201 A204',
    'B102',
    'A102',
    'B204 B205',
    'A204 A205',
  ])
})

test('where no model says it, the position of an opening tells the same rooms', () => {
  const bare = unpacked('Duplex_A.ifc')
    .toString('latin1')
    .replaceAll('IFCRELSPACEBOUNDARY', 'IFCRELSPACEBOUND_ARY')
  const alone = inspect(readStep(Buffer.from(bare, 'latin1')))
  expect(count(alone.openings, ({ placed }) => placed === 'model')).toBe(0)
  const [told, stood] = [opened(duplex), opened(alone)]
  // Two windows stand before a partition: the model bounds two rooms by each, one looks out of one of them.
  expect(told.flatMap((rooms, i) => (rooms === stood[i] ? [] : [[rooms, stood[i]]]))).toEqual([
    ['B102 B103', expect.stringMatching(/^B10[23]$/)],
    ['A102 A103', expect.stringMatching(/^A10[23]$/)],
  ])
})

test('a window of the residence opens the room that it lights; those of the small bedrooms look into the other one', () => {
  const windows = whole.openings.filter(({ kind }) => kind === 'window')
  expect([count(windows, ({ rooms }) => rooms.length === 1), windows.length]).toEqual([50, 60])
  const doors = whole.openings.filter(({ kind }) => kind === 'door')
  expect(doors.every(({ rooms }) => rooms.length > 0)).toBe(true)
})

test('twenty dwellings of the residence are told by their zones, with the landlord’s number', () => {
  expect(whole.rule).toMatchObject({ rule: 'zone', score: 1, dwellings: 20, rooms: 120 })
  expect(whole.dwellings[0]).toMatchObject({
    key: 'A-001',
    number: 'UG1001',
    type: 'T3',
    area: { rooms: 70 },
  })
  expect(count(whole.rooms, ({ dwelling }) => dwelling === null)).toBe(5)
})

/** Groups of one kind, before all that is in the file, each with some of the rooms. */
const grouped = (entity: string, kind: string, of: (number: string) => string | undefined): string => {
  const file = residence({ revision: 1, faults: false })
  const groups = Map.groupBy(
    [...file.matchAll(/^#(\d+)=IFCSPACE\('[^']*',[^,]*,'([^']*)'/gm)],
    ([, , number]) => of(number!) ?? '',
  )
  groups.delete('')
  const lines = [...groups].map(([name, rooms], i) => {
    const [id, rel] = [9_000_000 + 2 * i, 9_000_001 + 2 * i]
    const members = rooms.map(([, record]) => `#${record}`).join(',')
    return `#${id}=${entity}('0Zone${kind}${String(i).padStart(13, '0')}',$,'${name}',$,'${kind}'${entity === 'IFCZONE' ? ',$' : ''});
#${rel}=IFCRELASSIGNSTOGROUP('0Rel_${kind}${String(i).padStart(13, '0')}',$,$,$,(${members}),$,#${id});\n`
  })
  return file.replace('DATA;\n', `DATA;\n${lines.join('')}`)
}

test.each([
  [
    'two dwellings are one fire compartment',
    'IFCZONE',
    'FEU',
    (n: string) => `CF ${n.slice(0, 4)}${Number(n[4]) % 2}`,
  ],
  ['a group for each use of rooms', 'IFCGROUP', 'USAGE', (n: string) => n.split('-')[2]],
  ['a zone for each storey', 'IFCZONE', 'NIVEAU', (n: string) => n.slice(0, 3)],
  [
    'a group of each half of a dwelling',
    'IFCGROUP',
    'PARTIE',
    (n: string) => `${n.slice(0, 5)} ${Number(n.at(-1)) % 2}`,
  ],
])('dwellings are told by their own zones where the file begins with others: %s', (_, entity, kind, of) => {
  const told = inspect(text(grouped(entity, kind, of)))
  expect(told.rule).toMatchObject({ rule: 'zone', dwellings: 20, rooms: 120 })
  expect(told.dwellings.map(({ key, number, type }) => [key, number, type])).toEqual(
    whole.dwellings.map(({ key, number, type }) => [key, number, type]),
  )
})

test('a pattern that somebody wrote tells dwellings, when the house has none that fits', () => {
  const file = residence({ revision: 1, faults: false })
    .replaceAll(/#\d+=IFC(?:ZONE|RELASSIGNSTOGROUP)\(.*\n/g, '')
    .replaceAll(/'A-(\d{3})-(\d)'/g, "'$2~$1A'")
  const rule = { rule: 'number', by: '#~[###@]', rooms: {} }
  const told = inspect(text(file), rule)
  expect(told.rule).toMatchObject({ rule: 'number', by: '#~[###@]', dwellings: 20, rooms: 120 })
  expect(told.dwellings[0]).toMatchObject({ key: '001A' })
  expect(inspect(text(file)).rules.map(({ by }) => by)).not.toContain('#~[###@]')
})

test('without zones the same twenty are told by the numbers of their rooms', () => {
  const bare = residence({ revision: 1, faults: false }).replaceAll(
    /#\d+=IFC(?:ZONE|RELASSIGNSTOGROUP)\(.*\n/g,
    '',
  )
  const told = inspect(text(bare))
  expect(told.rule).toMatchObject({ rule: 'number', by: 'A-101-1', dwellings: 20, rooms: 120 })
  expect(told.dwellings.map(({ key }) => key)).toEqual(whole.dwellings.map(({ key }) => key))
})

test('what was hung on a storey is put into the room where it stands, in a house that is turned by 30°', () => {
  const rooms = new Map(whole.equipment.map(({ tag, room }) => [tag, room]))
  const placed = faulty.equipment.filter(({ placed }) => placed === 'position')
  expect(placed).toHaveLength(42)
  expect(placed.filter(({ tag, room }) => rooms.get(tag) !== room)).toEqual([])
  expect(faulty.problems).toContainEqual({ code: 'hung_equipment', params: { n: 42, nearest: 0 } })
})

test('a GlobalId of two radiators is told with both lines, and both radiators are kept', () => {
  expect(faulty.duplicates).toHaveLength(1)
  expect(faulty.duplicates[0]).toMatchObject({ id: planted.duplicate })
  expect(faulty.duplicates[0]!.records).toHaveLength(2)
  expect(count(faulty.equipment, ({ kind }) => kind === 'radiator')).toBe(70)
})

test('what bears one GlobalId is named in the doubts, the first few', () => {
  const doubt = ({ problems }: typeof faulty) => problems.find(({ code }) => code === 'duplicate_ids')?.params
  const [{ id, records } = { id: '', records: [] as number[] }] = faulty.duplicates
  expect(doubt(faulty)).toEqual({
    n: 1,
    names: `${id} (Radiateur #${records[0]}, Radiateur #${records[1]})`,
  })
  // Fifty rooms of one identifier, and as many pairs: a sentence stays one.
  const rooms = Array.from({ length: 50 }, (_, i) => `#${i + 9}=IFCSPACE('same',$,$,$,$,$,$,$,$,$,$);`)
  const pairs = Array.from(
    { length: 100 },
    (_, i) => `#${i + 99}=IFCWALL('pair ${i >> 1}',$,'Mur',$,$,$,$,$);`,
  )
  const file = `ISO-10303-21;HEADER;FILE_SCHEMA(('IFC4'));ENDSEC;DATA;\n${[...rooms, ...pairs].join('\n')}\nENDSEC;END-ISO-10303-21;`
  const many = doubt(inspect(text(file)))
  expect(many).toMatchObject({ n: 51 })
  expect(many?.['names']).toContain('same (#9, #10, #11, #12, …)')
  expect(String(many?.['names']).length).toBeLessThan(300)
})

test('a room without a name is told, and a serial number that says N/A is none', () => {
  expect(faulty.rooms.find(({ number }) => number === planted.unnamed)).toMatchObject({ name: '' })
  expect(codes(faulty)).toContain('unnamed_rooms')
  expect(faulty.problems).toContainEqual({ code: 'hollow_serials', params: { n: 20 } })
  expect(faulty.equipment.filter(({ kind }) => kind === 'vent').every(({ serial }) => serial === null)).toBe(
    true,
  )
})

test('a sound model has nothing to tell', () => {
  expect(whole.problems).toEqual([])
})

test('a building of 240 m above the sea counts its storeys from its own ground', () => {
  expect(whole.storeys.map(({ name, placed }) => [name, placed])).toEqual([
    ['RDC', 0],
    ['R+1', 2.7],
    ['R+2', 5.4],
    ['R+3', 8.1],
    ['R+4', 10.8],
  ])
})

const altered = (change: (text: string) => string): string[] =>
  codes(inspect(text(change(residence({ revision: 1, faults: false })))))

/** Says that the rooms of the first floor are on the ground floor. */
const onGroundFloor = (t: string): string => {
  const rooms = (level: number): RegExp =>
    new RegExp(`('${globalId(`rooms ${level}`).replaceAll('$', '\\$')}',\\$,\\$,\\$,)(#\\d+)`)
  return t.replace(rooms(1), `$1${rooms(0).exec(t)![2]}`)
}

test.each<[string, string, (text: string) => string]>([
  ['no unit', 'no_length_unit', (t) => t.replace('.LENGTHUNIT.', '.FREQUENCYUNIT.')],
  ['no rooms', 'no_room', (t) => t.replaceAll('=IFCSPACE(', '=IFCANNOTATION(')],
  ['no storeys', 'no_storey', (t) => t.replaceAll('=IFCBUILDINGSTOREY(', '=IFCANNOTATION(')],
  ['a schema of before', 'schema_unchecked', (t) => t.replace("('IFC4')", "('IFC2X_FINAL')")],
  ['a schema of cars', 'unknown_schema', (t) => t.replace("('IFC4')", "('AUTOMOTIVE_DESIGN')")],
  [
    'a storey that lies about its height',
    'storey_height',
    (t) => t.replaceAll('.ELEMENT.,8.1)', '.ELEMENT.,0.)'),
  ],
  ['rooms of two levels on one storey', 'several_levels', onGroundFloor],
  ['windows called doors', 'windows_as_doors', (t) => t.replaceAll('=IFCWINDOW(', '=IFCDOOR(')],
  [
    'rooms and zones that say nothing',
    'no_dwelling',
    (t) => t.replaceAll('=IFCZONE(', '=IFCANNOTATION(').replaceAll(/'A-\d\d\d-\d'/g, "'1'"),
  ],
])('%s is told', (_, code, change) => {
  expect(altered(change)).toContain(code)
})

test('a subcontractor’s zipped model is read, and says that it has no rooms', () => {
  const opened = openModel(
    new URL('../fixtures/bim/Schependomlaan-ROOT-kalkzandsteen.ifczip', import.meta.url).pathname,
  )
  if ('problem' in opened) throw new Error(opened.problem.code)
  const { storeys, tool, problems } = inspect(opened.step)
  expect([storeys.map(({ elevation }) => elevation), tool]).toEqual([[0, 3, 6, 9, 12], 'ArchiCAD-64'])
  expect(codes({ problems })).toEqual(['no_room'])
})

test('a shape that turns in a circle ends', () => {
  const looped = residence({ revision: 1, faults: false }).replace(
    /(#\d+)=IFCLOCALPLACEMENT\(\$/,
    '$1=IFCLOCALPLACEMENT($1',
  )
  expect(codes(inspect(text(looped)))).not.toContain('no_room')
})

test('a list of a hundred thousand, and a number of a million digits, are read', () => {
  const zone = Array.from({ length: 100_000 }, (_, i) => `#${i + 10}`).join(',')
  const hostile = `ISO-10303-21;HEADER;FILE_SCHEMA(('IFC4'));ENDSEC;DATA;
#1=IFCZONE('a',$,'z',$,$,$);
#2=IFCRELASSIGNSTOGROUP('b',$,$,$,(${zone}),$,#1);
#3=IFCRELASSIGNSTOGROUP('c',$,$,$,(${zone}),$,#1);
#4=IFCBUILDINGSTOREY('d',$,'s',$,$,$,$,$,.ELEMENT.,${'9'.repeat(1_000_000)}E${'9'.repeat(1000)});
${Array.from({ length: 100_000 }, (_, i) => `#${i + 10}=IFCSPACE('r${i}',$,'1',$,$,$,$,$,$,$,$);`).join('\n')}
ENDSEC;END-ISO-10303-21;`
  const { rooms, storeys } = inspect(text(hostile))
  expect([rooms.length, storeys.length]).toEqual([100_000, 1])
})

test('a tool that tells its whole story in its name is told in a line', () => {
  expect(reportIn({ ...whole, tool: 'Archi '.repeat(60) }, 1).tool).toHaveLength(120)
  expect(reportIn(whole, 1).tool).toBe(whole.tool)
})

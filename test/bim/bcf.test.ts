import { describe, expect, test } from 'vitest'
import { cameraOn } from '../../src/ifc/core/bcf/topic-camera.ts'
import { filesOf } from '../../src/ifc/core/bcf/bcf-files.ts'
import { noteFrom, noteOf } from '../../src/bim/core/bcf/topic-note.ts'
import { readMarkup } from '../../src/ifc/core/bcf/read-markup.ts'
import { topicNews } from '../../src/bim/core/bcf/topic-news.ts'
import { strike } from '../../src/kernel/core/personal-words.ts'
import { extensionsOf, type TopicMatter, topicOf } from '../../src/bim/core/bcf/request-topic.ts'
import { versions, type Viewpoint } from '../../src/ifc/core/bcf/topic.ts'
import { onPlan, toWorld } from '../../src/ifc/core/plan/plan-frame.ts'
import type { Problem } from '../../src/ifc/core/problem.ts'
import { sayProblem } from '../../src/ifc/core/say-problem.ts'
import { sayIn } from '../../src/bim/core/words/say-model.ts'
import { readXml } from '../../src/ifc/core/xml/read-xml.ts'
import { openBcf } from '../../src/bim/server/bcf/open-bcf.ts'
import { zipOf } from '../../src/kernel/server/zip.ts'
import { sentenceOf as sayWords } from '../../src/kernel/core/words.ts'
import { words } from '../../src/requests/core/request-words.ts'
import { faultsOf, schemas } from '../ifc/bcf-schema.ts'

const bim = sayIn('fr')
const say: typeof bim = (key, params) =>
  key in words.fr ? sayWords(words.fr, key, params, 'fr') : bim(key, params)

const id = (n: number): string => `0190c3d2-0000-7000-8000-${String(n).padStart(12, '0')}`

const matter: TopicMatter = {
  id: id(1),
  no: 100123,
  kind: 'single',
  status: 'planned',
  nature: 'heating.none',
  group: 'heating',
  urgency: 'U2',
  liability: 'gpa',
  filedAt: '2026-11-20T08:00:00.000Z',
  due: '2026-11-21T08:00:00.000Z',
  closedAt: null,
  place: 'Les Roches, logement A-101',
  address: '3 rue des Lilas, 44000 Nantes',
  thing: 'radiateur <salon> & "chambre"',
  link: 'https://loge.example/bureau/demandes/1',
  related: [id(70), id(71)],
  names: ['Maëlle Le Goff', 'Yann Le Goff'],
  model: { file: 'roches.ifc', at: '2026-03-01T09:00:00.000Z' },
  lines: [
    line(11, 'request.filed', 'tenant', 'Il fait froid chez Maëlle, au 06 12 34 56 78'),
    line(
      12,
      'request.said',
      'agent',
      'Bonjour Mme Le Goff, LE GOFF Yann au 06.12.34.56.78 a dit : le matin.',
    ),
    line(13, 'order.placed', 'system', null),
    line(14, 'order.nobodyHome', 'firm', 'Personne, encore'),
    line(18, 'request.contested', 'operator', 'Elle a encore grelotté'),
    line(15, 'request.said', 'caretaker', 'La dame du premier est malade'),
    { ...line(16, 'request.noted', 'agent', 'Suivie par le CCAS'), audience: 'staff' },
    {
      ...line(17, 'request.noted', 'hq', noteFrom('bet@thermique.fr', 'Purger la colonne')),
      audience: 'staff',
    },
  ],
}
function line(n: number, type: string, role: string, said: string | null): TopicMatter['lines'][number] {
  return {
    id: id(n),
    at: `2026-11-20T09:00:${n}.000Z`,
    type,
    role,
    audience: 'everyone',
    words: said,
    command: id(100 + n),
  }
}

const viewpoint: Viewpoint = {
  guid: id(50),
  selection: ['2O2Fr$t4X7Zf8NOew3FNr2'],
  camera: cameraOn({ points: [[2, 3]], z: 5.6 }, { angle: 0.3, x: 10, y: 20 }),
  picture: true,
}
const topic = topicOf(matter, viewpoint, say)
const packed = (version: (typeof versions)[number]) =>
  filesOf({
    version,
    project: { id: id(9), name: 'Les Roches' },
    topics: [topic],
    extensions: extensionsOf(['heating'], say),
  })
const textOf = (version: (typeof versions)[number]): string =>
  packed(version)
    .map(({ text }) => text)
    .join('\n')

describe.each(versions)('BCF %s', (version) => {
  test('holds what the schema asks, in its order', () => {
    const faults = packed(version).flatMap(({ name, text }) => {
      const read = readXml(text)
      return 'code' in read ? [`${name}: ${read.code}`] : faultsOf(read, schemas[version])
    })
    expect(faults).toEqual([])
  })

  test('tells nothing of Madame Le Goff, nor of what people of the house wrote for themselves', () => {
    const text = textOf(version)
    for (const secret of [
      'Goff',
      'GOFF',
      'Maëlle',
      'Yann',
      '06',
      'froid',
      'malade',
      'CCAS',
      'Personne',
      'grelotté',
    ])
      expect(text).not.toContain(secret)
    expect(text).toContain('Bonjour […], LE […] […] au […] a dit : le matin.')
    expect(text).toContain('radiateur &lt;salon&gt; &amp; &quot;chambre&quot;')
  })

  test('comes back as it went', () => {
    const markup = packed(version).find(({ name }) => name.endsWith('markup.bcf'))!
    const back = readMarkup(markup.text)
    expect(back).toMatchObject({ guid: matter.id, status: 'En cours', title: topic.title })
    expect('comments' in back && back.comments.map(({ guid }) => guid)).toEqual([
      id(11),
      id(12),
      id(13),
      id(18),
      id(117),
    ])
  })
})

test('a topic has the words of the landlord', () => {
  expect(topic).toMatchObject({
    type: 'Réserve de garantie',
    status: 'En cours',
    priority: 'U2 · Urgent',
    labels: ['Chauffage', 'Rendez-vous fixé'],
    due: matter.due,
    created: { by: 'Locataire' },
  })
  expect(topic.comments.at(-1)).toMatchObject({ by: 'bet@thermique.fr', words: 'Purger la colonne' })
})

describe('a status is proposed by who changed it', () => {
  const sent = { guid: matter.id, title: topic.title, status: 'Ouvert', by: 'bet@thermique.fr', comments: [] }
  const later = '2026-11-30T09:00:00.000Z'
  const said = {
    guid: id(900),
    words: 'Purger la colonne',
    at: later,
    by: 'bet@thermique.fr',
    modified: null,
  }
  const proposed = (returned: object): number =>
    topicNews({ ...sent, modified: later, ...returned }, { topic, lines: matter.lines }, say).filter(
      ({ key }) => key.includes('status'),
    ).length

  test.each([
    ['another status, at a time of its own', {}, 1],
    ['the same, in the other language', { status: 'In progress' }, 0],
    ['one that is no word of ours', { status: 'Waiting for parts' }, 1],
    ['the status of the day on which it was sent, beside a new comment', { comments: [said] }, 0],
    ['another status, after a comment', { comments: [{ ...said, at: '2026-11-29T09:00:00.000Z' }] }, 1],
    ['a date that it had when it was sent', { modified: matter.lines[0]!.at }, 0],
  ])('%s', (_, returned, n) => expect(proposed(returned)).toBe(n))
})

test('every status of a request is one of four', () => {
  const { statuses, labels } = extensionsOf([], say)
  expect(statuses).toEqual(['Ouvert', 'En cours', 'Résolu', 'Clos'])
  expect(labels).toHaveLength(12)
})

test('names, telephones and addresses are struck out of the words of the office, and no more', () => {
  expect(strike('Vu avec Monsieur de La Tour et M. Benali', [])).toBe('Vu avec […] et […]')
  expect(strike('Appeler le +33 6 12 34 56 78 ou leila@exemple.fr', [])).toBe('Appeler le […] ou […]')
  expect(strike('Le goffage est fait, Goff', ['Goff'])).toBe('Le goffage est fait, […]')
  expect(strike('Chez D’Angelo, avec Jean Pierre', ["D'Angelo", 'Jean-Pierre'])).toBe(
    'Chez D’[…], avec […] […]',
  )
  expect(strike('Rappeler Ly demain : le dé de la vanne', ['Ly', 'Le Dé'])).toBe(
    'Rappeler […] demain : le dé de la vanne',
  )
  expect(strike('Étage 2, lot 0612, 12 rue du Port, le 03/11/2026', ['Port'])).toBe(
    'Étage 2, lot 0612, 12 rue du […], le 03/11/2026',
  )
})

test.each([
  ['N’Diaye', 'N’DIAYE', 'N’[…]'],
  ["D'Angelo", 'D’Angelo', 'D’[…]'],
  ['O’Brien-Le Goff', 'O’BRIEN-LE GOFF', 'O’[…]-LE […]'],
  ['Œuvrard', 'Oeuvrard', '[…]'],
  ['Weiß', 'WEISS', '[…]'],
  ['İlkay', 'Ilkay', '[…]'],
  ['$&1', '$&1', '[…]'],
  ['Pra\\t (', 'PRA\\T', '[…]'],
  ['😀😀', '😀😀', '[…]'],
  ['\u0301\u0301', 'hier', 'hier'],
])('%s is struck out however it is written', (name, written, left) =>
  expect(strike(`Vu avec ${written} hier`, [name])).toBe(`Vu avec ${left} hier`),
)

test('a note from a tool is known again, and only such a one', () => {
  expect(noteOf(noteFrom('  Jean\nDupont ', 'Ligne 1\nLigne 2'))).toEqual({
    by: 'Jean Dupont',
    words: 'Ligne 1\nLigne 2',
  })
  expect(noteOf('Note du gardien')).toBeUndefined()
  expect(noteFrom('x'.repeat(500), 'y'.repeat(9000)).length).toBeLessThan(4000)
})

test('the camera stands above the thing, where the model has it, upright as on the plan', () => {
  const frame = { angle: 0.3, x: 10, y: 20 }
  const [x, y] = toWorld(frame, 2, 3)
  expect(onPlan(frame, x, y).map((mm) => Math.round(mm))).toEqual([2000, 3000])
  expect(viewpoint.camera).toMatchObject({
    height: 4,
    aspect: 1,
    cut: [expect.closeTo(x, 3), expect.closeTo(y, 3), 7.4],
  })
  expect(cameraOn({ points: [], z: 0 }, frame)).toBeNull()
})

const code = (bytes: Buffer): string => {
  const opened = openBcf(bytes)
  return 'code' in opened ? opened.code : `${opened.topics.length} read`
}
const at = '2026-11-24T10:00:00Z'
const version = { name: 'bcf.version', bytes: '<Version VersionId="2.1"/>' }
const markup = {
  name: `${id(1)}/markup.bcf`,
  bytes: textOf('2.1')
    .split('<?xml')
    .find((t) => t.includes('<Markup'))!,
}
markup.bytes = `<?xml${markup.bytes}`

test('a BCF file that came by mail is read, or said to be what it is', () => {
  expect(code(zipOf([version, markup], at))).toBe('1 read')
  expect(code(Buffer.from('%PDF-1.7'))).toBe('not_bcf')
  expect(code(Buffer.alloc(0))).toBe('not_bcf')
  expect(code(zipOf([version, markup], at).subarray(0, 300))).toBe('bad_zip')
  expect(code(zipOf([version], at))).toBe('not_bcf')
  expect(code(zipOf([{ ...version, bytes: '<Version VersionId="1.0"/>' }, markup], at))).toBe('bcf_version')
  for (const name of ['../../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\x', '..\\x', '\\\\host\\x'])
    expect(code(zipOf([version, markup, { name, bytes: 'x' }], at))).toBe('bcf_outside')
})

test('a bomb, in an archive or in entities, is not opened', () => {
  const bomb = { name: `${id(2)}/markup.bcf`, bytes: Buffer.alloc(1_900_000, 32) }
  const bombs = Array.from({ length: 30 }, (_, n) => ({ ...bomb, name: `${id(n)}/markup.bcf` }))
  expect(code(zipOf(bombs, at))).toBe('zip_bomb')
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Markup><Topic Guid="&b;"/></Markup>'
  const opened = openBcf(zipOf([version, { name: 'x/markup.bcf', bytes: laughs }, markup], at))
  expect(opened).toMatchObject({ problems: [{ code: 'xml_doctype' }], topics: [{ guid: id(1) }] })
})

test('what is no topic is told by its folder', () => {
  const opened = openBcf(zipOf([{ name: 'x/markup.bcf', bytes: '<Markup><Topic Guid="1"/></Markup>' }], at))
  const problems = (opened as { problems: Problem[] }).problems
  expect(problems.map((problem) => sayProblem(problem, 'retour.bcfzip', bim))).toEqual([
    'Le dossier « x/markup.bcf » ne contient pas de sujet lisible.',
  ])
})

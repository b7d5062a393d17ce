import { expect, test } from 'vitest'
import { planted, residence } from '../../seeds/bim/residence.ts'
import { type RuleResult, checkRules } from '../../src/ifc/core/ids/check-rules.ts'
import { parseIds } from '../../src/ifc/core/ids/parse-ids.ts'
import type { Rules } from '../../src/ifc/core/ids/specification.ts'
import { modelOf } from '../../src/ifc/core/model/model.ts'
import { readStep, type StepRecord } from '../../src/ifc/core/step/read-step.ts'
import { readRules } from '../../src/bim/server/read-rules.ts'
import { stepOf, text, unpacked } from '../bim/models.ts'
import { untar } from '../bim/tar.ts'

const rulesOf = (read: ReturnType<typeof parseIds>): Rules => {
  if ('code' in read) throw new Error(read.code)
  return read
}
const verdict = (step: StepRecord, rules: Rules): string => {
  const statuses = checkRules(modelOf(step), rules).map(({ status }) => status)
  return statuses.every((status) => status === 'pass')
    ? 'pass'
    : statuses.includes('fail')
      ? 'fail'
      : 'not_checked'
}

const official = untar(unpacked('ids-official.tar'))
const cases = [...official.keys()].filter((path) => path.endsWith('.ids')).toSorted()
const named = (expected: string): string[] => cases.filter((path) => path.includes(`/${expected}-`))

const wrong = (expected: string): string[] =>
  named(expected).filter((path) => {
    const rules = rulesOf(parseIds(official.get(path)!.toString('utf8')))
    return verdict(readStep(official.get(path.replace(/ids$/, 'ifc'))!), rules) !== expected
  })

test('the official cases that pass, pass', () => {
  expect(named('pass')).toHaveLength(176)
  expect(wrong('pass')).toEqual([])
})

test('the official cases that fail, fail', () => {
  expect(named('fail')).toHaveLength(111)
  expect(wrong('fail')).toEqual([])
})

const landlord = rulesOf(readRules('logement-social'))
const toMend = (step: StepRecord): [string, number][] =>
  checkRules(modelOf(step), landlord)
    .filter(({ status }) => status !== 'pass')
    .map(({ name, failures }) => [name, failures.length])

test('a sound residence holds all that the landlord asks', () => {
  expect(toMend(text(residence({ revision: 1, faults: false })))).toEqual([])
})

test('each planted fault is found by the landlord’s requirements', () => {
  const checked = checkRules(modelOf(text(residence({ revision: 1, faults: true }))), landlord)
  const failing = (name: string): RuleResult => checked.find((each) => each.name === name)!
  expect(failing('Les pièces sont nommées').failures.map(({ name, failed }) => [name, failed])).toEqual([
    [planted.unnamed, [1]],
  ])
  expect(failing('Les équipements sont dans une pièce')).toMatchObject({ applicable: 210, status: 'fail' })
  expect(failing('Les équipements sont dans une pièce').failures).toHaveLength(42)
})

test('the Duplex has names and storeys, and nothing else of what a landlord needs', () => {
  expect(toMend(stepOf('Duplex_A.ifc')).map(([name]) => name)).toEqual(
    landlord.specifications.slice(2).map(({ name }) => name),
  )
})

const one = (applicability: string, version = 'IFC4'): string =>
  `<ids><info><title>t</title></info><specifications><specification name="s" ifcVersion="${version}">` +
  `<applicability minOccurs="0" maxOccurs="unbounded">${applicability}</applicability><requirements/></specification></specifications></ids>`
const heaters = '<entity><name><simpleValue>IFCSPACEHEATER</simpleValue></name></entity>'

test('a rule about a class that the version does not have is not checked, and never held', () => {
  expect(verdict(stepOf('Duplex_A.ifc'), rulesOf(parseIds(one(heaters))))).toBe('not_checked')
  expect(verdict(text(residence({ revision: 1, faults: false })), rulesOf(parseIds(one(heaters))))).toBe(
    'pass',
  )
})

test('a model of an unknown version is not checked, and never held', () => {
  const old = residence({ revision: 1, faults: false }).replace("('IFC4')", "('IFC2X_FINAL')")
  expect(new Set(checkRules(modelOf(text(old)), landlord).map(({ status }) => status))).toEqual(
    new Set(['not_checked']),
  )
})

const code = (text: string): string => {
  const read = parseIds(text)
  return 'code' in read ? read.code : 'read'
}

test.each([
  ['a letter', 'Bonjour', 'not_xml'],
  ['a page', '<html><body/></html>', 'not_ids'],
  ['a bomb', '<!DOCTYPE ids [<!ENTITY a "aaaa">]><ids>&a;</ids>', 'xml_doctype'],
  ['an entity without a name', one('<entity/>'), 'bad_facet'],
  ['a facet of nobody', one('<colour/>'), 'bad_facet'],
  [
    'a pattern that is not closed',
    one('<entity><name><restriction><pattern value="(A"/></restriction></name></entity>'),
    'bad_pattern',
  ],
])('%s instead of requirements is told as such', (_, text, expected) => {
  expect(code(text)).toBe(expected)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readStep } from './read-step.ts'
import { encodeText } from './step-text.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const file = (data: string, schema = 'IFC4'): Uint8Array =>
  bytesOf(`ISO-10303-21;
HEADER;
FILE_DESCRIPTION((''),'2;1');
FILE_NAME('a','2026-01-01T00:00:00',(''),(''),'p','Outil','');
FILE_SCHEMA(('${schema}'));
ENDSEC;
DATA;
${data}ENDSEC;
END-ISO-10303-21;
`)

test('each kind of argument is read', () => {
  const step = readStep(
    file(
      `#1=IFCX($,*,-1.5E-3,12,'a;(',.T.,#3,(#3,#1),IFCLABEL('l''eau'),"0F",());\n#3= IFCY ( /* ; ' */ 1. ) ;\n`,
    ),
  )
  expect(step.problems).toEqual([])
  expect(step.args(step.find(1))).toEqual([
    null,
    undefined,
    -0.0015,
    12,
    'a;(',
    { word: 'T' },
    { ref: 3 },
    [{ ref: 3 }, { ref: 1 }],
    { type: 'IFCLABEL', of: "l'eau" },
    { binary: '0F' },
    [],
  ])
  expect(step.args(step.find({ ref: 3 }))).toEqual([1])
  expect(step.header).toMatchObject({ schema: 'IFC4', tool: 'Outil' })
})

test('whatever the numbers and their order are, each record is found by its own', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 0xffffffff }), { maxLength: 30 }), (ids) => {
      const step = readStep(file(ids.map((id) => `#${id}=IFCX(${encodeText(`é'${id}`)});\n`).join('')))
      expect(ids.map((id) => step.args(step.find(id)))).toEqual(ids.map((id) => [`é'${id}`]))
      expect([step.rows.count, step.find(0)]).toEqual([ids.length, -1])
    }),
  )
})

test('numbers above 268 million, in no order, cost no more than others', () => {
  const step = readStep(file('#268435999=IFCA(1);\n#4=IFCA(2);\n#4026531840=IFCA(3);\n'))
  expect([268435999, 4, 4026531840].map((id) => step.args(step.find(id))[0])).toEqual([1, 2, 3])
  expect(step.all('IFCA')).toHaveLength(3)
})

test('a file cut anywhere is told with its line, keeps what came before, and never throws', () => {
  const whole = file(`#1=IFCA('un');\n#2=IFCA('deux;\u00e9');\n#3=IFCA((#1,#2));\n`)
  for (let length = 0; length < whole.length - 2; length++) {
    const { problems, rows } = readStep(whole.subarray(0, length))
    if (rows.count === 3 && problems.length === 0) continue
    expect(problems.length, String(length)).toBeGreaterThan(0)
    expect(problems[0]!.line, String(length)).toBeGreaterThan(0)
  }
  expect(readStep(whole.subarray(0, whole.indexOf(59, 200))).problems[0]).toMatchObject({ code: 'truncated' })
})

test('a whole file with a text that is not closed was not cut: it says so, with the line where nothing is sure any more', () => {
  const whole = file("#1=IFCA('un');\n#2=IFCA('l'\u00e9tage');\n#3=IFCA('trois');\n")
  const { problems } = readStep(whole)
  expect(problems.map(({ code }) => code)).not.toContain('truncated')
  expect(problems.at(-1)).toMatchObject({ code: 'open_text', line: problems[0]!.line })
  expect(readStep(whole.subarray(0, -20)).problems.at(-1)).toMatchObject({ code: 'truncated' })
})

test('where nothing at all could be read, no sentence says that something was', () => {
  const whole = file("#1=IFCA('un');\n")
  for (let length = 1; length < whole.length; length++) {
    const { problems, rows } = readStep(whole.subarray(0, length))
    const codes = problems.map(({ code }) => code)
    if (rows.count === 0) expect(codes, String(length)).not.toContain('truncated')
  }
  expect(readStep(file('hello;\n')).problems).toMatchObject([{ code: 'no_record', line: 8, stop: true }])
})

test('a line that is no record is told, and the next ones are read', () => {
  const step = readStep(file('#1=IFCA(1);\nhello;\n#2=;\n#3=IFCA(3);\n'))
  expect(step.problems.map(({ code, line }) => [code, line])).toEqual([
    ['bad_record', 9],
    ['bad_record', 10],
  ])
  expect(step.all('IFCA')).toHaveLength(2)
})

test('a thousand bad lines are told by twenty and a count', () => {
  const { problems } = readStep(file('no;\n'.repeat(1000)))
  expect(problems).toHaveLength(21)
  expect(problems[20]).toMatchObject({ code: 'more_bad_records', params: { n: 980 } })
})

test.each([
  ['nothing at all', '', 'empty_file', {}],
  ['blank lines', ' \n\n', 'empty_file', {}],
  ['a PDF', '%PDF-1.7\n', 'not_step_but', { what: 'PDF' }],
  ['a zip', 'PK\u0003\u0004', 'not_step_but', { what: 'ZIP' }],
  ['an XML', '<?xml version="1.0"?>', 'not_step_but', { what: 'XML' }],
  ['a letter', 'Bonjour Madame', 'not_step', {}],
])('%s instead of a model is told as such', (_, text, code, params) => {
  expect(readStep(bytesOf(text)).problems[0]).toMatchObject({
    code,
    stop: true,
    ...(Object.keys(params).length ? { params } : {}),
  })
})

test('bytes of any sort never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const step = readStep(Uint8Array.from([...file('').subarray(0, 180), ...bytes]))
      for (let row = 0; row < step.rows.count; row++) step.args(row)
      expect(step.problems.length + step.rows.count).toBeGreaterThanOrEqual(0)
    }),
  )
})

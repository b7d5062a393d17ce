import { createHash } from 'node:crypto'

/** From one copy to the next, in the model's own unit: a duplex of some twenty metres has room. */
const away = 40

/**
 * A file of several buildings in a row: `head`, any number of copies of a model, each with records and GlobalIds of its own, `tail`.
 * They are of one project: web-ifc takes the units from none where a file has two.
 */
export type Row = { head: string; copy: (at: number) => string; tail: string }

export const rowOf = (model: string): Row => {
  const from = model.indexOf('DATA;') + 5
  const to = model.lastIndexOf('ENDSEC;')
  const parts = model.slice(from, to).split(/#(\d+)/)
  const highest = parts.reduce((most, part, i) => (i % 2 === 1 ? Math.max(most, Number(part)) : most), 0)
  const numbers = highest + 3
  const project = Number(/#(\d+)\s*=\s*IFCPROJECT\(/.exec(model)![1])
  const copy = (at: number): string => {
    const records = parts.map((part, i) =>
      i % 2 === 1
        ? `#${Number(part) === project ? project : Number(part) + at * numbers}`
        : part.replace(identified, (_, start: string, id: string) => start + otherId(id, at)),
    )
    const whole = at === 0 ? records.join('') : records.join('').replace(/#\d+\s*=\s*IFCPROJECT\([^;]*;/, '')
    return beside(whole, at * away, at * numbers + highest + 1)
  }
  return { head: model.slice(0, from), copy, tail: model.slice(to) }
}

const identified = /^(\s*=\s*IFC[A-Z0-9]+\(')([0-3][\w$]{21})(?=')/

const otherId = (id: string, copy: number): string =>
  `0${createHash('sha1').update(`${id} ${copy}`).digest('base64').slice(0, 21).replaceAll('+', '_').replaceAll('/', '$')}`

/** The same records, with what stands on nothing else as far to the east; `free` and the next are numbers of no record. */
const beside = (records: string, east: number, free: number): string =>
  records.replaceAll(/(IFCLOCALPLACEMENT\(\$,)#\d+/g, `$1#${free}`) +
  `#${free}=IFCAXIS2PLACEMENT3D(#${free + 1},$,$);\n#${free + 1}=IFCCARTESIANPOINT((${east}.,0.,0.));\n`

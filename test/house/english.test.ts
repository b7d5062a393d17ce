import { expect, test } from 'vitest'
import { staff } from '../../seeds/characters.ts'
import { slices } from '../../src/app/slices.ts'
import { askers } from '../../src/ledger/core/askers.ts'
import { askedRow } from '../../src/ledger/core/ledger.ts'
import { jobs } from '../../src/people/core/job-names.ts'

const fields = slices.flatMap((slice) => slice.fields ?? [])

test.each(fields.map((field) => [field.key, field] as const))(
  '%s says in English who asks, what for and by what law',
  (_, field) => {
    const french = askedRow(field, '2026-11-24', 'fr')
    const english = askedRow(field, '2026-11-24', 'en')
    expect(askers).toHaveProperty([field.askedBy])
    expect(english.askedBy).not.toBe(french.askedBy)
    expect(english.purpose.length).toBeGreaterThan(10)
    expect(english.purpose).not.toBe(french.purpose)
    expect(english.legalBasis === null).toBe(french.legalBasis === null)
  },
)

test('the job of everybody whom a visitor may be has an English name', () => {
  expect(staff.map(({ job }) => job).filter((job) => !Object.hasOwn(jobs, job))).toEqual([])
})

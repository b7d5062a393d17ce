import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { id, row, slot } from './request-shapes.ts'

const date = z.iso.date()
const person = z.object({ id, name: z.string() })

/** A firm that comes: its appointment, and the request that it comes for. */
export const visit = z.object({
  appointment: id,
  order: id,
  request: row,
  firm: z.string(),
  firmPhone: z.string(),
  slot,
  state: z.enum(['fixed', 'kept', 'missed']),
  /** what a caretaker said last of this visit, on whichever phone */
  witnessed: z.nullable(z.enum(['done', 'not'])),
})

/** Questions of those who walk through the buildings. */
export const day = {
  /** Who lives behind a door of the reader's, names only: whom a caretaker files for. */
  'day.door': { input: z.object({ unit: id }), output: z.object({ people: z.array(person) }) },
  /** The same for all doors of these buildings. */
  'day.doors': {
    input: z.object({ buildings: z.array(id).check(z.maxLength(500)) }),
    output: z.object({ people: z.array(z.extend(person, { unit: id })) }),
  },
  /** A day in one's buildings (a caretaker's) or agencies: who comes, what waits for the caretaker, what is open. */
  'day.today': {
    input: z.object({ day: z.optional(date) }),
    output: z.object({
      visits: z.array(visit),
      mine: z.array(row),
      open: z.array(row),
      buildings: z.array(z.object({ id, name: z.string(), address: z.string(), dwellings: z.number() })),
    }),
  },
  /** What broke more than once in the common parts of a caretaker's buildings, in two years. Others: nothing. */
  'day.breaks': {
    input: z.object({}),
    output: z.object({
      rows: z.array(
        z.object({ building: id, part: codeUnder<'part'>(), nature: codeUnder<'nature'>(), n: z.number() }),
      ),
    }),
  },
  /**
   * Finished work in one's buildings or agencies that waits for a check on the spot, the first due first. `said`: what the firm
   * wrote of it.
   */
  'day.checks': {
    input: z.object({}),
    output: z.object({
      checks: z.array(
        z.object({
          order: id,
          request: row,
          firm: z.string(),
          done: z.string(),
          until: z.string(),
          said: z.nullable(z.string()),
        }),
      ),
    }),
  },
  /** Who comes from one day to another, both included; of each request, its id. */
  'day.visits': {
    input: z.object({ from: date, until: date }),
    output: z.object({ visits: z.array(z.extend(z.omit(visit, { request: true }), { request: id })) }),
  },
} as const

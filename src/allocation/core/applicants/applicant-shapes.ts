import { z } from 'zod/mini'
import { calendarDay } from '../../../kernel/core/calendar-day.ts'
import { ceilingCodes, paperCodes, priorityCodes } from './applicant-codes.ts'

const text = (most: number) => z.string().check(z.trim(), z.maxLength(most))
const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most))

/** What is told of an applicant. No income, no paper, no reason of a priority. */
export const applicantFields = {
  name: text(120).check(z.minLength(1)),
  uniqueNumber: z.optional(text(24)),
  /** the day on which the number was given or last renewed */
  numberOn: z.optional(calendarDay),
  email: z.optional(text(200)),
  phone: z.optional(text(40)),
  address: z.optional(text(300)),
  size: z.int().check(z.minimum(1), z.maximum(20)),
  ceiling: z.optional(z.enum(ceilingCodes)),
  papers: z.optional(z.array(z.enum(paperCodes)).check(z.maxLength(paperCodes.length))),
  priorities: z.optional(z.array(z.enum(priorityCodes)).check(z.maxLength(priorityCodes.length))),
  isTenant: z.optional(z.boolean()),
  /** of the file of applications: points, months of the mean wait, place on the list */
  score: z.optional(whole(10_000)),
  meanWait: z.optional(whole(1_000)),
  place: z.optional(whole(1_000_000)),
}
const applicantShape = z.object(applicantFields)
export type ToldApplicant = z.infer<typeof applicantShape>

/** Applicants that one file may bring. */
export const mostImported = 500
export const importedRows = z
  .array(z.object({ applicant: z.uuid(), ...applicantFields }))
  .check(z.minLength(1), z.maxLength(mostImported))

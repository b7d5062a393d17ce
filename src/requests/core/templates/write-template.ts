import { can, everyAgency } from '../../../kernel/core/access.ts'
import { type Command, type Context, type Fact, type Refusal, refuse } from '../../../kernel/core/command.ts'
import { grants } from '../grants.ts'
import type { Commands } from '../request-commands.ts'
import { unknownHolesIn } from './template-holes.ts'

/** The version of a template that stands, and how many its agency has beside it. */
export type StandingTemplate = {
  now:
    | { agency: string | null; version: number; name: string; fr: string; en: string; withdrawn: boolean }
    | undefined
  beside: number
}

/** Templates that an agency, or the landlord, offers at once. */
export const mostTemplates = 200

const mayWrite = (agency: string | null, { actor }: Context): boolean =>
  agency === null
    ? can(grants, 'offerTemplates', actor, { agency: everyAgency })
    : can(grants, 'writeTemplates', actor, { agency })

/** A template is written, or written anew; the same again says nothing. */
export const writeTemplate = (
  { now, beside }: StandingTemplate,
  { subject, data }: Command<string, Commands['template.write']>,
  context: Context,
): Fact[] | Refusal => {
  const { agency, name, fr, en, copyOf } = data
  if (!mayWrite(agency, context)) return refuse('not_yours')
  if (now && now.agency !== agency) return refuse('template_elsewhere')
  if (!fr && !en) return refuse('template_empty')
  const [unknown] = unknownHolesIn(`${fr}\n${en}`)
  if (unknown) return refuse('hole_unknown', { hole: unknown })
  if (beside >= mostTemplates && (!now || now.withdrawn))
    return refuse('too_many_templates', { most: mostTemplates })
  if (now && !now.withdrawn && now.name === name && now.fr === fr && now.en === en) return []
  return [
    {
      type: 'template.written',
      subject,
      data: { agency, version: (now?.version ?? 0) + 1, ...(copyOf ? { copyOf } : {}) },
      audience: 'staff',
      place: { agency: agency ?? everyAgency },
    },
  ]
}

/** A template is offered no more; what it said is kept. */
export const withdrawTemplate = (
  { now }: StandingTemplate,
  { subject }: Command<string, Commands['template.withdraw']>,
  context: Context,
): Fact[] | Refusal => {
  if (!now) return refuse('not_found')
  if (!mayWrite(now.agency, context)) return refuse('not_yours')
  return now.withdrawn
    ? []
    : [
        {
          type: 'template.withdrawn',
          subject,
          data: { agency: now.agency, version: now.version + 1 },
          audience: 'staff',
          place: { agency: now.agency ?? everyAgency },
        },
      ]
}

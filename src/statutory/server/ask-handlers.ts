import { ofRole } from '../../kernel/core/roles.ts'
import { type Handler, handler, type Reactions } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { type Commands, commands } from '../core/contract.ts'
import { answerValue, type AskedDwelling } from '../core/asks/answer-value.ts'

/** What somebody there says of a dwelling for the register, a value at a time. */
export const askHandlers: Record<string, Handler> = {
  'register.answer': handler<AskedDwelling, Commands['register.answer'], 'register.answered'>({
    data: commands['register.answer'],
    gather: async (db, { subject, data }) =>
      (await db.row<{ agency: string }>(sql`
        select u.agency from estate.place u where u.id = ${data.unit} and u.building = ${subject} and u.kind = 'dwelling'`)) ?? {
        agency: undefined,
      },
    decide: answerValue,
    save: async (db, [fact], { agency }) => {
      if (!fact || !agency) return
      const { unit, field, value, on } = fact.data
      const [told, passed] = value === null ? [null, on] : [on, null]
      await db.run(sql`
        insert into statutory.asked_value as a (unit, field, building, agency, told_on, passed_on)
        values (${unit}, ${field}, ${fact.subject}, ${agency}, ${told}::date, ${passed}::date)
        on conflict (unit, field) do update set told_on = coalesce(excluded.told_on, a.told_on), passed_on = excluded.passed_on`)
    },
  }),
}

/** A value that was told is a correction of the estate, by the same hand: the register keeps none of its own. */
export const askReactions: Reactions = {
  'register.answered': ({ subject, data: { unit, field, value } }, { actor }) => {
    if (value === null) return []
    const seen = ofRole(actor.role).reach === 'patch' ? 'field' : 'office'
    return [{ type: 'estate.correct', subject, data: { seen, unit: { id: unit, [field]: value } } }]
  },
}

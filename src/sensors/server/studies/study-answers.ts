import { mayAnywhere } from '../../../kernel/core/access.ts'
import { localDate, officeCalendar } from '../../../kernel/core/calendar.ts'
import { refuse } from '../../../kernel/core/command.ts'
import { answer, type Answer } from '../../../kernel/server/slice.ts'
import { sql } from '../../../kernel/server/sql.ts'
import { queries as asked } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { fewestTogether } from '../../core/studies/group-homes.ts'
import { secretsOf } from './partner-secrets.ts'
import { allStudies, isOver } from './study-store.ts'

type Counts = { id: string; homes: number; sums: number; reads: number; readAt: string | null }

/** What head office asks of studies. How many said yes is counted as the owner: who it was is shown to nobody. */
export const studyQueries: Record<string, Answer> = {
  'study.list': answer({
    ...asked['study.list'],
    beyond: true,
    answer: async ({ db, actor, now, settings }) => {
      if (!mayAnywhere(grants, 'keepStudies', actor)) return refuse('not_yours')
      const today = localDate(officeCalendar, now)
      const counts = await db.rows<Counts>(sql`
        select s.id, (select count(*)::int from sensors.consent k where k.study = s.id) as homes,
          (select count(*)::int from sensors.study_sum u where u.study = s.id and u.withdrawn_at is null) as sums, s.reads, app.iso(s.read_at) as "readAt"
        from sensors.study s`)
      const secrets = secretsOf(settings.sensorPartners)
      const rows = (await allStudies(db)).map((study) => {
        const { homes, ...count } = counts.find(({ id }) => id === study.id)!
        const { purposeEnglish, declaredAt: _, endedAt: __, ...told } = study
        return {
          ...told,
          ...count,
          purpose: actor.lang === 'en' ? purposeEnglish : study.purpose,
          isOver: isOver(study, today),
          homes: homes > 0 && homes < fewestTogether ? null : homes,
          hasSecret: secrets.has(study.code),
        }
      })
      return { rows: rows.toSorted((a, b) => Number(a.isOver) - Number(b.isOver)) }
    },
  }),
}

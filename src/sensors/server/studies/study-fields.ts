import { grantedTo } from '../../../kernel/core/access.ts'
import { dayOf } from '../../../kernel/core/dates.ts'
import type { PassingAnswer, PassingField, PassingKeys } from '../../../kernel/core/fields.ts'
import type { Command } from '../../../kernel/core/command.ts'
import type { Db } from '../../../kernel/server/sql.ts'
import type { Commands } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { keyOfStudy } from '../../core/studies/study-key.ts'
import { allStudies, isOver } from './study-store.ts'

/** A study that runs is a question to tenants like others: its partner asks it, and its seconds are counted as the partner’s. */
export const studyFields = async (db: Db, which: PassingKeys = 'now'): Promise<PassingField[]> => {
  const today = dayOf(new Date().toISOString())
  return (await allStudies(db))
    .filter((study) =>
      which === 'now' ? !isOver(study, today) : which === 'ever' || which.includes(keyOfStudy(study.id)),
    )
    .map(({ id, partner, purpose, purposeEnglish, until, declaredAt, endedAt }) => ({
      key: keyOfStudy(id),
      kind: 'choice',
      askedBy: partner,
      words: purpose,
      purpose,
      english: { purpose: purposeEnglish },
      askedOf: grantedTo(grants, 'allowCurve'),
      required: false,
      since: dayOf(declaredAt),
      reviewOn: until,
      readBy: ['GET /api/sensors/studies/:code'],
      from: declaredAt,
      until: endedAt,
    }))
}

/** A yes to a study is the answer to its question. */
export const answerToStudy = ({
  type,
  subject,
  data,
}: Pick<Command, 'type' | 'subject' | 'data'>): PassingAnswer | undefined => {
  const { study } = data as Partial<Commands['curve.allow']>
  return type === 'curve.allow' && study
    ? { key: keyOfStudy(study), thing: subject, value: 'yes' }
    : undefined
}

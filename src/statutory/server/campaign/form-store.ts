import { type Db, json, sql } from '../../../kernel/server/sql.ts'
import { houseForms } from '../../core/campaign/house-forms.ts'
import {
  type CampaignKind,
  type FormFile,
  formOfYear,
  type SheetForm,
} from '../../core/campaign/sheet-form.ts'

/** The form of a survey: the one that was brought, else the house's own. */
export const formIn = async (db: Db, kind: CampaignKind, year: number): Promise<SheetForm | undefined> =>
  formOfYear(
    kind,
    year,
    await db.rows<SheetForm>(sql`
      select f.kind, f.since, f.version::text as version, f.law, f.questions, f.columns, true as confirmed
      from statutory.sheet_form f where f.kind = ${kind} and f.since <= ${year} order by f.since desc, f.version desc limit 1`),
    houseForms,
  )

/** A version told again is that version anew. */
export const saveForm = (
  db: Db,
  { kind, since, version, law, questions, columns }: FormFile,
  by: string,
  at: string,
): Promise<number> =>
  db.run(sql`
    insert into statutory.sheet_form as f (kind, since, version, law, questions, columns, by_person, at)
    values (${kind}, ${since}, ${version}::date, ${law}, ${json(questions)}::jsonb, ${json(columns)}::jsonb, ${by}, ${at})
    on conflict (kind, since, version) do update set law = excluded.law, questions = excluded.questions, columns = excluded.columns,
      by_person = excluded.by_person, at = excluded.at`)

import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Questions } from '../../../kernel/core/doors.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { CompareTable } from '../../../kernel/web/parts/CompareTable.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { wordsOfTable } from '../../../kernel/web/parts/table-words.ts'
import { usePointedRow } from '../../../kernel/web/parts/usePointedRow.ts'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { TeamRow } from '../../core/contract.ts'
import { ofRole, staffRoles } from '../../../kernel/core/roles.ts'
import { holds } from '../holds-words.ts'
import { useAsk } from '../gate-words.ts'
import { HireSheet } from './HireSheet.tsx'
import { teamColumns } from './team-columns.ts'
import { paths } from './team-paths.ts'

const devices = asker<Pick<Questions, 'held.waiting'>>()

/** Who works here, one’s own agency first: found by name, by role, by agency; those who left stand apart. */
export const TeamList = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { query } = useHere()
  const gone = query.get('partis') === '1'
  const q = query.get('q') ?? ''
  const { data, again, ...answer } = useAsk('staff.team', gone ? { gone } : {}, true)
  const [hiring, setHiring] = useState(query.get('accueillir') === '1')
  const rows = useMemo(
    () =>
      groupByAgency(data ? narrowTo(data.rows, query, speech) : [], data?.mine).flatMap(([, some]) => some),
    [data, query, speech],
  )
  const columns = useMemo(() => teamColumns(now, speech), [now, speech])
  const pointed = usePointedRow({ rows, idOf, href: hrefOf })
  return (
    <div class="stack">
      <TeamHead onHire={data && data.hire.roles.length > 0 ? () => setHiring(true) : undefined} />
      <TeamFind rows={data?.rows ?? []} query={query} />
      <CompareTable
        label={t('team.title')}
        name="team"
        words={wordsOfTable(t)}
        columns={columns}
        rows={rows}
        idOf={idOf}
        state={answer.state === 'refused' ? 'refused' : data ? 'ready' : 'loading'}
        no={answer.state === 'refused' ? answer.no.message : undefined}
        empty={<Empty title={t(gone && !q ? 'team.gone.none' : 'team.none')} />}
        href={hrefOf}
        at={pointed.at}
      />
      {hiring && data && (
        <HireSheet
          choices={data.hire}
          onClose={() => setHiring(false)}
          onDone={(id) => {
            again()
            goTo(paths.member(id))
          }}
        />
      )}
    </div>
  )
}

const idOf = ({ id }: TeamRow): string => id
const hrefOf = ({ id }: TeamRow): string => paths.member(id)

/** What this is, the ways from here and the one act, in one line. */
const TeamHead = ({ onHire }: { onHire: (() => void) | undefined }): JSX.Element => {
  const { t } = useSpeech()
  const held = devices.useAsk('held.waiting', {}).data?.n
  return (
    <div class="team-head">
      <h1>{t('team.title')}</h1>
      <p class="secondary">{t('team.lead')}</p>
      <p class="line team-ways">
        <a href={paths.absences}>{t('team.absences')}</a>
        <a href={paths.phones}>{held ? t('team.phones.held', { n: held }) : t('team.phones')}</a>
        {onHire && (
          <Button kind="primary" small onClick={onHire}>
            {t('team.hire')}
          </Button>
        )}
      </p>
    </div>
  )
}

type FindProps = { rows: readonly TeamRow[]; query: URLSearchParams }

/** By what the team is narrowed, in one line. */
const TeamFind = ({ rows, query }: FindProps): JSX.Element => {
  const { t } = useSpeech()
  const gone = query.get('partis') === '1'
  return (
    <div class="team-find">
      <Field
        kind="search"
        hideLabel
        label={t('team.search')}
        placeholder={t('team.search')}
        value={query.get('q') ?? ''}
        onValue={(typed) => set({ q: typed })}
        inputRef={(box) => box?.setAttribute('data-search', '')}
      />
      <Field
        kind="select"
        hideLabel
        label={t('team.agency')}
        value={query.get('agence') ?? ''}
        onValue={(id) => set({ agence: id })}
        options={[{ value: '', label: t('team.all.agencies') }, ...groupsOf(rows, t)]}
      />
      <Field
        kind="select"
        hideLabel
        label={t('team.role')}
        value={query.get('role') ?? ''}
        onValue={(value) => set({ role: value })}
        options={[
          { value: '', label: t('team.all.roles') },
          ...staffRoles.map((value) => ({ value, label: t(`team.role.${value}`) })),
        ]}
      />
      <Button pressed={gone} onClick={() => set({ partis: gone ? '' : '1' })}>
        {t('team.gone')}
      </Button>
    </div>
  )
}

const narrowTo = (rows: readonly TeamRow[], query: URLSearchParams, speech: Speech): TeamRow[] => {
  const [q, agency, role] = [query.get('q') ?? '', query.get('agence') ?? '', query.get('role') ?? '']
  return rows.filter(
    (r) => (!agency || groupOf(r).id === agency) && (!role || r.role === role) && holds(sayAll(r, speech), q),
  )
}

/** What a colleague is, as she says it; a caretaker with the number of his buildings. */
export const sayRole = (r: Pick<TeamRow, 'job' | 'role' | 'buildings'>, { t }: Speech): string =>
  [
    r.job || t(`team.role.${r.role}`),
    ofRole(r.role).reach === 'patch' && t('team.buildings', { n: r.buildings }),
  ]
    .filter(Boolean)
    .join(' · ')

// Who works for several stands with the first; head office and the call centre, who have none, together.
const groupOf = (r: TeamRow): { id: string; name: string } => r.agencies[0] ?? { id: '-', name: '' }

const groupsOf = (rows: readonly TeamRow[], t: Speech['t']): { value: string; label: string }[] =>
  groupByAgency(rows).map(([id, [first]]) => ({
    value: id,
    label: groupOf(first!).name || t('team.headOffice'),
  }))

// One's own first, head office last.
const groupByAgency = (rows: readonly TeamRow[], mine: readonly string[] = []): [string, TeamRow[]][] => {
  const rank = (id: string): number => (mine.includes(id) ? 0 : id === '-' ? 2 : 1)
  const groups = new Map<string, TeamRow[]>()
  for (const r of rows) groups.set(groupOf(r).id, [...(groups.get(groupOf(r).id) ?? []), r])
  return [...groups].sort(
    ([x, a], [y, b]) => rank(x) - rank(y) || groupOf(a[0]!).name.localeCompare(groupOf(b[0]!).name),
  )
}

const sayAll = (r: TeamRow, speech: Speech): string =>
  [
    r.name,
    sayRole(r, speech),
    speech.t(`team.role.${r.role}`),
    ...r.agencies.map((a) => a.name),
    r.phone,
  ].join(' ')

// What is looked for stands in the address: a colleague who gets the link sees the same.
const set = (changes: Record<string, string>): void => {
  const next = new URLSearchParams(location.search)
  for (const [key, value] of Object.entries(changes))
    if (value) next.set(key, value)
    else next.delete(key)
  goTo(next.size ? `${paths.team}?${next.toString()}` : paths.team, true)
}

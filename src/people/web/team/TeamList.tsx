import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import type { Questions } from '../../../kernel/core/doors.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { goTo, useHere } from '../../../kernel/web/router.ts'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { TeamRow } from '../../core/contract.ts'
import { ofRole, staffRoles } from '../../../kernel/core/roles.ts'
import { holds } from '../holds-words.ts'
import { useAsk } from '../gate-words.ts'
import { HireSheet } from './HireSheet.tsx'
import { paths } from './team-paths.ts'

const devices = asker<Pick<Questions, 'held.waiting'>>()

/** Who works here, agency by agency: found by name, by role, by agency; those who left stand apart. */
export const TeamList = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { query } = useHere()
  const gone = query.get('partis') === '1'
  const [q, agency, role] = [query.get('q') ?? '', query.get('agence') ?? '', query.get('role') ?? '']
  const { data, again, ...answer } = useAsk('staff.team', gone ? { gone } : {}, true)
  const held = devices.useAsk('held.waiting', {}).data?.n
  const [hiring, setHiring] = useState(query.get('accueillir') === '1')
  const rows = data?.rows.filter(
    (r) => (!agency || groupOf(r).id === agency) && (!role || r.role === role) && holds(sayAll(r, speech), q),
  )
  return (
    <div class="stack">
      <div class="stack-s">
        <h1>{t('team.title')}</h1>
        <p class="secondary">{t('team.lead')}</p>
      </div>
      <div class="team-find">
        <Field
          kind="search"
          label={t('team.search')}
          value={q}
          onValue={(typed) => set({ q: typed })}
          inputRef={(box) => box?.setAttribute('data-search', '')}
        />
        <Field
          kind="select"
          label={t('team.agency')}
          value={agency}
          onValue={(id) => set({ agence: id })}
          options={[{ value: '', label: t('team.all.agencies') }, ...groupsOf(data?.rows ?? [], t)]}
        />
        <Field
          kind="select"
          label={t('team.role')}
          value={role}
          onValue={(value) => set({ role: value })}
          options={[
            { value: '', label: t('team.all.roles') },
            ...staffRoles.map((value) => ({ value, label: t(`team.role.${value}`) })),
          ]}
        />
      </div>
      <p class="line">
        {data && data.hire.roles.length > 0 && (
          <Button kind="primary" onClick={() => setHiring(true)}>
            {t('team.hire')}
          </Button>
        )}
        <Button pressed={gone} onClick={() => set({ partis: gone ? '' : '1' })}>
          {t('team.gone')}
        </Button>
        <a href={paths.absences}>{t('team.absences')}</a>
        {data && <a href={paths.phones}>{held ? t('team.phones.held', { n: held }) : t('team.phones')}</a>}
      </p>
      {!data && answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('team.loading')} count={8} />}
      {rows?.length === 0 && <Empty title={t(gone && !q ? 'team.gone.none' : 'team.none')} />}
      {rows && groupByAgency(rows, data?.mine).map(([id, some]) => <Group key={id} rows={some} />)}
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

const Group = ({ rows }: { rows: TeamRow[] }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const name = groupOf(rows[0]!).name || t('team.headOffice')
  return (
    <section class="stack-s">
      <h2>
        {name} <span class="secondary figures">{rows.length}</span>
      </h2>
      <Rows label={name}>
        {rows.map((r) => (
          <Row
            key={r.id}
            href={paths.member(r.id)}
            sentence={r.name}
            reason={sayRole(r, speech)}
            meta={[
              r.phone && sayPhone(r.phone),
              r.agencies.length > 1 && r.agencies.map((a) => a.name).join(', '),
              r.planned && t('team.planned', { day: sayDay(r.planned, lang, now) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </section>
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

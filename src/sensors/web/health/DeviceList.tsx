import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Chip, Chips } from '../../../kernel/web/parts/Chips.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { readPages } from '../../../kernel/web/read-pages.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { DeviceRow, Queries } from '../../core/contract.ts'
import { type DeviceKind, deviceKinds } from '../../core/device-kinds.ts'
import { ask, useAsk } from '../sensors-client.ts'
import { DeviceTable } from './DeviceTable.tsx'

type AskedDevices = Queries['device.list']['input']

const kinds = Object.keys(deviceKinds) as DeviceKind[]
const isKind = (said: string): said is DeviceKind => (kinds as readonly string[]).includes(said)

/** Sensors, as many as one looks for: by words of their number or place, a kind, the silent ones alone; all of it stands in the address. */
export const DeviceList = (): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const [q, kind, silent] = [query.get('q') ?? '', query.get('genre') ?? '', query.get('muets') === '1']
  const [typed, setTyped] = useState(q)
  useEffect(() => {
    const words = typed.trim()
    if (words === q) return
    const timer = setTimeout(() => set({ q: words }), 250)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [typed])
  const asked = {
    ...(q ? { q } : {}),
    ...(isKind(kind) ? { kind } : {}),
    ...(silent ? { silent } : {}),
  }
  return (
    <div class="stack">
      <Field kind="search" label={t('devices.find')} value={typed} onValue={setTyped} />
      <Chips>
        <Chip
          label={t('devices.kind')}
          value={isKind(kind) ? kind : ''}
          options={[
            { value: '', label: t('devices.kind.all') },
            ...kinds.map((value) => ({ value, label: t(`deviceKind.${value}`) })),
          ]}
          onValue={(value) => set({ genre: value })}
        />{' '}
        <Chip
          label={t('devices.silent')}
          value={silent ? '1' : ''}
          options={[
            { value: '', label: t('devices.silent.any') },
            { value: '1', label: t('devices.silent.only') },
          ]}
          onValue={(value) => set({ muets: value })}
        />
      </Chips>
      <ChosenDevices key={JSON.stringify(asked)} asked={asked} />
    </div>
  )
}

const ChosenDevices = ({ asked }: { asked: AskedDevices }): JSX.Element => {
  const { t } = useSpeech()
  const { data, ...answer } = useAsk('device.list', asked)
  const [later, setLater] = useState<{ rows: DeviceRow[]; more: boolean }>()
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('health.loading')} shape="rows" />
    )
  const rows = joinRows(data.rows, later?.rows ?? [])
  const last = rows.at(-1)
  if (!last)
    return Object.keys(asked).length ? (
      <Empty title={t('devices.none.found')} />
    ) : (
      <Empty title={t('devices.none')}>{t('devices.none.hint')}</Empty>
    )
  const { all = rows.length, silent = 0 } = data
  const hasMore = later ? later.more : data.more
  const further = async (): Promise<void> => {
    const page = await ask('device.list', { ...asked, after: last.id })
    if (!isNo(page)) setLater({ rows: joinRows(later?.rows ?? [], page.rows), more: page.more })
  }
  return (
    <>
      <p role="status">
        {asked.silent
          ? t('health.silent.count', { n: all })
          : `${t('devices.count', { n: all })}, ${t('devices.count.silent', { n: silent })}`}
      </p>
      <DeviceTable
        rows={rows}
        count={all}
        allRows={data.more ? () => readPages((after) => pageOf({ ...asked, ...after })) : undefined}
        more={hasMore && <Button onClick={() => void further()}>{t('devices.more')}</Button>}
      />
    </>
  )
}

// A sensor that was heard meanwhile has moved down: it stands once.
const joinRows = (first: readonly DeviceRow[], more: readonly DeviceRow[]): DeviceRow[] => {
  const known = new Set(first.map(({ id }) => id))
  return [...first, ...more.filter(({ id }) => !known.has(id))]
}

const pageOf = async (asked: AskedDevices) => {
  const page = await ask('device.list', asked)
  return isNo(page) ? page : { rows: page.rows, next: page.more ? (page.rows.at(-1)?.id ?? null) : null }
}

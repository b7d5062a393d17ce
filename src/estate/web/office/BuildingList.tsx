import type { JSX } from 'preact'
import { useChoices } from '../../../kernel/web/address-choices.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { goTo } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import { paths, useAsk } from './estate-client.ts'

/** The buildings of the reader's reach: a box to find one, and the list. */
export const Buildings = (): JSX.Element => {
  const { t } = useSpeech()
  const { query, set } = useChoices()
  const [text, setText] = useState(query.get('q') ?? '')
  const [at, setAt] = useState(-1)
  const box = useRef<HTMLElement | null>(null)
  const q = usePaused(text.trim())
  useEffect(() => {
    set({ q })
    setAt(-1)
    // oxlint-disable-next-line react/exhaustive-deps -- typing is waited for, not the address that follows it
  }, [q])
  const { data, ...answer } = useAsk('place.buildings', q ? { q } : {})
  const rows = data?.rows ?? []
  useKeys({
    j: () => setAt(Math.min(rows.length - 1, at + 1)),
    k: () => setAt(Math.max(0, at - 1)),
    '/': () => box.current?.focus(),
    ...(rows[at] ? { Enter: () => goTo(paths.building(rows[at]!.id)) } : {}),
  })
  const only = rows.length === 1 ? rows[0] : undefined
  return (
    <div class="stack estate-list">
      <Field
        kind="search"
        label={t('estate.find')}
        value={text}
        onValue={setText}
        inputRef={(element) => {
          box.current = element
        }}
        onEnter={() => only && goTo(paths.building(only.id))}
      />
      {answer.state === 'refused' && <RefusalNotice>{answer.no.message}</RefusalNotice>}
      {!data && answer.state === 'loading' && <Loading label={t('office.loading')} shape="rows" />}
      <p class="hidden-text" role="status">
        {data && t('estate.found', { n: rows.length })}
      </p>
      {data && rows.length === 0 && <Empty title={t('estate.none')}>{t('estate.none.hint')}</Empty>}
      {rows.length > 0 && (
        <Rows label={t('estate.face.buildings')}>
          {rows.map((b, i) => (
            <Row
              key={b.id}
              href={paths.building(b.id)}
              at={i === at}
              sentence={b.name}
              meta={[
                b.address === b.name ? '' : b.address,
                `${b.postcode}\u00a0${b.commune}`,
                t('estate.dwellings', { n: b.dwellings }),
              ]
                .filter(Boolean)
                .join('\u00a0· ')}
            />
          ))}
        </Rows>
      )}
      {data?.next && <p class="secondary">{t('estate.more')}</p>}
    </div>
  )
}

/** What is typed, once the hand rests. */
const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), 200)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

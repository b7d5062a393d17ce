import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Table } from '../../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { ask } from '../sensors-client.ts'
import { sayUnit } from './say-unit.ts'
import type { TypeDraft } from './type-draft.ts'

type TypeTrial = Queries['deviceType.try']['output']

/** A message on which a description is tried before it stands: what it would read, or why nothing. */
export const TriedType = ({ draft: { fields, codec } }: { draft: TypeDraft }): JSX.Element => {
  const { t } = useSpeech()
  const [message, setMessage] = useState('')
  const [port, setPort] = useState('1')
  const [tried, setTried] = useState<TypeTrial>()
  const [no, setNo] = useState<string>()
  const [busy, setBusy] = useState(false)
  const decodes = codec.trim() !== ''
  const attempt = async (): Promise<void> => {
    setBusy(true)
    const told = await ask('deviceType.try', {
      fields: fields.filter(({ path }) => path.trim()),
      ...(decodes ? { codec } : {}),
      message: message.trim(),
      port: Math.min(255, Math.max(0, Math.trunc(Number(port) || 0))),
    })
    setBusy(false)
    setNo(isNo(told) ? told.message : undefined)
    setTried(isNo(told) ? undefined : told)
  }
  const isReady = message.trim() && fields.some(({ path }) => path.trim())
  return (
    <section class="stack-s" aria-labelledby="type-try">
      <h3 id="type-try">{t('types.try.title')}</h3>
      <p class="secondary">{t('types.try.hint')}</p>
      <Field
        kind="area"
        rows={3}
        maxLength={4000}
        label={t(decodes ? 'types.try.bytes' : 'types.try.json')}
        value={message}
        onValue={setMessage}
      />
      {decodes && (
        <Field narrow inputMode="numeric" label={t('types.try.port')} value={port} onValue={setPort} />
      )}
      <div>
        <Button
          busy={busy}
          onClick={() => void attempt()}
          {...(isReady ? {} : { disabledReason: t('types.unfinished.try') })}
        >
          {t('types.try')}
        </Button>
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div role="status">{tried && <TriedValues tried={tried} />}</div>
    </section>
  )
}

const TriedValues = ({ tried }: { tried: TypeTrial }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { problem, values, unread, decoded } = tried
  return (
    <div class="stack-s">
      {problem && <RefusalNotice>{t(`types.problem.${problem}`)}</RefusalNotice>}
      {values.length > 0 && (
        <Table label={t('types.tried')}>
          <thead>
            <tr>
              <th scope="col">{t('types.metric')}</th>
              <th scope="col" class="number">
                {t('types.tried.value')}
              </th>
              <th scope="col">{t('types.unit')}</th>
              <th scope="col">{t('types.tried.when')}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ metric, value, unit, secondsAgo }) => (
              <tr key={`${metric} ${secondsAgo}`}>
                <th scope="row">{t(`types.metric.${metric}`)}</th>
                <td class="number">{sayNumber(value, lang)}</td>
                <td>{sayUnit(unit)}</td>
                <td>
                  {secondsAgo
                    ? t('types.tried.ago', { n: Math.round(secondsAgo / 60) })
                    : t('types.tried.now')}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {unread.length > 0 && <p>{t('types.tried.unread', { names: unread.join(', ') })}</p>}
      {decoded && (
        <details class="heard-sample">
          <summary>{t('types.tried.decoded')}</summary>
          <pre>{decoded}</pre>
        </details>
      )}
    </div>
  )
}

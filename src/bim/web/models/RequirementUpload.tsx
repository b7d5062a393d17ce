import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayDay } from '../../../kernel/core/dates.ts'
import { call, isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { FileButton } from '../../../kernel/web/parts/FileButton.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { send, useAsk } from '../bim-client.ts'

/** While models are read again, their number is asked for this often (ms). */
const aWhile = 2000

/** What the landlord asks of each model: which document, and where head office drops its own. */
export const RequirementUpload = (): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const tell = useTell()
  const { data, again } = useAsk('bim.required', {})
  const { busy: leaving, no: notLeft, act } = useActs(t('office.kept'))
  const [busy, setBusy] = useState(false)
  const [no, setNo] = useState<string>()
  const left = data?.left ?? 0
  useEffect(() => {
    const timer = left ? setTimeout(again, aWhile) : undefined
    return () => clearTimeout(timer)
  }, [data, left, again])
  if (!data) return null
  const own = data.now?.sha256 ? data.now : undefined
  const settle = (answer: unknown): void => {
    setBusy(false)
    if (isNo(answer)) return setNo(answer.message)
    setNo(undefined)
    tell(t('require.done'))
    again()
  }
  const drop = async (file: File): Promise<void> => {
    setBusy(true)
    settle(
      await call(`/api/bim/requirements?name=${encodeURIComponent(file.name.slice(0, 200))}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: file,
      }),
    )
  }
  const leave = async (): Promise<void> => {
    setNo(undefined)
    if (await act(send('bim.require', data.id, { own: null }), '')) settle({})
  }
  return (
    <section class="stack-s" aria-labelledby="requirements-title">
      <h2 id="requirements-title">{t('require.title')}</h2>
      <p>
        {own ? t('require.own', { title: own.title || own.file, n: own.rules }) : t('require.shipped')}{' '}
        {own && (
          <span class="secondary">
            {t('require.since', { day: sayDay(own.at, lang, now), who: own.by ?? t('models.by.command') })}
          </span>
        )}
      </p>
      {left > 0 && (
        <p class="secondary" role="status">
          {t('require.left', { n: left })}
        </p>
      )}
      {data.can.require && (
        <p class="line">
          <FileButton
            label={t('require.drop')}
            accept=".ids,.xml"
            busy={busy}
            busyLabel={t('require.busy')}
            onFile={(file) => void drop(file)}
          />
          {own && (
            <Button kind="plain" busy={leaving} onClick={() => void leave()}>
              {t('require.leave')}
            </Button>
          )}
        </p>
      )}
      {data.before.length > 0 && (
        <details>
          <summary>{t('require.before')}</summary>
          <ul>
            {data.before.map((each) => (
              <li key={each.at}>
                {each.sha256 ? each.title || each.file : t('require.house')}
                <span class="secondary"> · {sayDay(each.at, lang, now)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {(no ?? notLeft) && <RefusalNotice kept={t('require.kept')}>{no ?? notLeft}</RefusalNotice>}
    </section>
  )
}

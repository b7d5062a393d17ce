import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { letGo, sender } from '../../kernel/web/outbox.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useTell } from '../../kernel/web/parts/tell.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { type RefusedAct, useRefused } from './useRefused.ts'
import './field.css'

/** «À reprendre»: what was refused, why, and the person's own words, to be sent again or let go. */
export const Tray = (): JSX.Element | null => {
  const { t } = useSpeech()
  const acts = useRefused()
  if (!acts.length) return null
  return (
    <section class="tray" aria-labelledby="again">
      <h2 id="again">{t('field.again')}</h2>
      <p>{t('field.again.why')}</p>
      {acts.map((act) => (
        <Again key={act.command.id} act={act} />
      ))}
    </section>
  )
}

type Data = { words?: string; nature?: string; title?: string; photos?: string[] } & Record<string, unknown>

const send = sender<Record<string, unknown>>()

const Again = ({ act }: { act: RefusedAct }): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const { type, subject } = act.command
  const data = act.command.data as Data
  const [words, setWords] = useState(data.words ?? '')
  const said = words.trim()
  const again = async (): Promise<void> => {
    const { words: _, ...rest } = data
    // Its photos are on their way, or there already: the act names them as before.
    void send(type, subject, said ? { ...rest, words: said } : rest, { photos: act.photos, leave: true })
    await letGo(act)
    tell(t('field.again.sent'))
  }
  return (
    <article class="tray-act">
      <p class="tray-what">
        {t(`field.again.${type}`, { what: data.nature ? t(`nature.${data.nature}`) : (data.title ?? '') })}
        {data.photos?.length ? ` · ${t('field.again.photos', { n: data.photos.length })}` : ''}
      </p>
      <p>{act.refused?.message}</p>
      {data.words !== undefined && (
        <Field kind="area" rows={2} label={t('field.again.words')} value={words} onValue={setWords} />
      )}
      <div class="tray-acts">
        <Button onClick={() => void again()}>{t('field.again.send')}</Button>
        <Button kind="plain" onClick={() => void letGo(act)}>
          {t('field.again.drop')}
        </Button>
      </div>
    </article>
  )
}

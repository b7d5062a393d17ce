import type { JSX } from 'preact'
import { sayAgo, sayDay, sayDayTime } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { PhotoStrip } from '../../../kernel/web/parts/PhotoStrip.tsx'
import { VoicePlayer } from '../../../kernel/web/parts/VoicePlayer.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { photoPath } from '../../../kernel/web/pictures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { HeldRow } from '../../core/device/device-contract.ts'
import { send } from './device-client.ts'
import { sayField, sayHeld, sayValue } from './say-held-act.ts'

type Props = { act: HeldRow; now: string; onDone: (said: string) => void }

/** One act that waits to be read: what it is, its words, who and when; do it now, or let it go. */
export const HeldAct = ({ act: held, now, onDone }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { act, busy, no } = useActs(t('device.kept'))
  const what = sayHeld(held, speech)
  // A photo comes after its words: for some minutes it is looked for again.
  const late = Date.parse(now) - Date.parse(held.receivedAt) < 10 * 60_000 ? `&at=${now}` : ''
  const settle = async (how: 'send' | 'drop'): Promise<void> => {
    const did = await act(send(`held.${how}`, held.device, { act: held.id }), '')
    if (did) onDone(did === 'done' ? t(`held.${how}.said`) : t('device.kept'))
  }
  return (
    <article class="held-act">
      <h3>{what}</h3>
      {held.words && <p class="held-words">{t('held.words', { words: held.words })}</p>}
      {held.lines.length > 0 && (
        <dl class="held-lines">
          {held.lines.map(({ key, value }, i) => (
            <div key={i}>
              <dt>{sayField(key, t)}</dt>
              <dd>{sayValue(key, value, t, lang)}</dd>
            </div>
          ))}
        </dl>
      )}
      {held.photos.length > 0 && (
        <PhotoStrip
          label={t('field.again.photos', { n: held.photos.length })}
          photos={held.photos.map((sha256) => ({
            id: sha256,
            url: photoPath(sha256),
            thumb: `${photoPath(sha256, 'thumb')}${late}`,
            alt: t('held.photo', { name: held.author.name }),
          }))}
          words={{ close: t('device.close'), previous: t('held.previous'), next: t('held.next') }}
        />
      )}
      {held.sounds.map((sha256) => (
        <VoicePlayer
          key={sha256}
          sha256={sha256}
          label={t('held.voice', { name: held.author.name })}
          late={t('held.voice.late')}
        />
      ))}
      <p class="secondary figures">
        {t('held.by', { name: held.author.name, when: sayDayTime(held.at, lang, now) })}{' '}
        {held.deviceName && t('held.from', { device: held.deviceName })} ·{' '}
        {t('held.late', { when: sayAgo(held.receivedAt, now, lang) })}
      </p>
      <p class="secondary figures">{t('held.until', { day: sayDay(held.keptUntil, lang, now) })}</p>
      <div class="held-acts">
        {held.doable ? (
          <Button label={t('held.send.of', { what })} busy={busy} onClick={() => void settle('send')}>
            {t('held.send')}
          </Button>
        ) : (
          <p>{t('held.only')}</p>
        )}
        <Button
          kind="plain"
          label={t('held.drop.of', { what })}
          busy={busy}
          onClick={() => void settle('drop')}
        >
          {t('held.drop')}
        </Button>
      </div>
      {no && <RefusalNotice>{no}</RefusalNotice>}
    </article>
  )
}

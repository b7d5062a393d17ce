import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayAgo } from '../../kernel/core/dates.ts'
import { type KeptPhoto, letGo, letPhotoGo, takeUp } from '../../kernel/web/outbox/tray.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { Thumbs } from '../../kernel/web/parts/Thumbs.tsx'
import { useTell } from '../../kernel/web/parts/toast-context.ts'
import { usePictures } from '../../kernel/web/pictures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { offersFor } from '../core/resend-act.ts'
import { closedBy, type Data, insteadOf, matterOfAct, sayAct, sayWhy } from './retake-act.ts'
import { LetActGo } from './LetActGo.tsx'
import { TrayVoices } from './TrayVoices.tsx'
import type { RefusedAct } from './useRefused.ts'
import { useThreadOf } from './useThreadOf.ts'

/** One refused act: its words, its photos, why, and what can be done now. */
export const RefusedActCard = ({ act }: { act: RefusedAct }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const tell = useTell()
  const thread = useThreadOf(act)
  // A queue that was tampered with may hold anything.
  const data = (typeof act.command?.data === 'object' ? act.command.data : null) as Data | null
  const [words, setWords] = useState(typeof data?.words === 'string' ? data.words : '')
  const photos = Array.isArray(data?.photos) ? data.photos.filter((name) => typeof name === 'string') : []
  const sounds = Array.isArray(data?.sounds) ? data.sounds.filter((name) => typeof name === 'string') : []
  const pictures = usePictures(photos, undefined, true)
  const said = words.trim()
  const at = typeof act.command?.at === 'string' && !Number.isNaN(Date.parse(act.command.at))
  // Of what is no act there is nothing to send again.
  const offers = !act.command
    ? []
    : offersFor({
        type: act.command?.type ?? '',
        words: said !== '' || sounds.length > 0,
        photos: photos.length > 0,
        can: thread?.can,
      })
  const which = matterOfAct(thread, speech)
  const closed = closedBy(thread, now, speech)
  return (
    <article class="tray-act">
      <h3 class="tray-what">{sayAct(act, speech)}</h3>
      <p class="secondary">
        {[which, at && sayAgo(act.command.at, now, lang)].filter(Boolean).join('\u00a0· ')}
      </p>
      {closed && <p>{closed}</p>}
      <p class="tray-why">{sayWhy(act.refused, t)}</p>
      <div class="tray-hers">
        <Thumbs
          label={t('field.again.photos', { n: photos.length })}
          names={photos}
          pictures={pictures}
          alt={(n) => t('thread.photo', { n, of: photos.length })}
        />
        {typeof data?.words === 'string' && (
          <Field kind="area" rows={2} label={t('field.again.words')} value={words} onValue={setWords} />
        )}
      </div>
      <TrayVoices sounds={sounds} />
      <div class="tray-acts">
        {offers.map((offer, i) =>
          offer === 'thread' ? (
            <a key={offer} class="tray-thread" href={`/terrain/r/${act.command.subject}`}>
              {t('field.again.thread')}
            </a>
          ) : (
            <Button
              key={offer}
              kind={i === 0 ? 'primary' : 'quiet'}
              onClick={() => {
                void takeUp(act, insteadOf(offer, act, said, thread))
                tell(t('field.again.sent'))
              }}
            >
              {t(`field.again.${offer}`)}
            </Button>
          ),
        )}
        <LetActGo onLetGo={() => void letGo(act)} />
      </div>
    </article>
  )
}

/** A photo, or a voice note, that the server could not take. The words that went with it have left. */
export const LostPhoto = ({ photo }: { photo: KeptPhoto }): JSX.Element => {
  const { t } = useSpeech()
  const spoken = photo.photo.type.startsWith('audio/')
  const names = spoken ? [] : [photo.sha256]
  const pictures = usePictures(names, undefined, true)
  return (
    <article class="tray-act">
      <h3 class="tray-what">{t(spoken ? 'field.again.sound' : 'field.again.photo')}</h3>
      <p class="tray-why">{sayWhy(photo.refused, t)}</p>
      <Thumbs
        label={t('field.again.photos', { n: 1 })}
        names={names}
        pictures={pictures}
        alt={(n) => t('thread.photo', { n, of: 1 })}
      />
      {spoken && <TrayVoices sounds={[photo.sha256]} />}
      <div class="tray-acts">
        <LetActGo onLetGo={() => void letPhotoGo(photo)} />
      </div>
    </article>
  )
}

import type { JSX } from 'preact'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { act } from './field-client.ts'
import { filesOf, type Proof } from './proof.ts'
import { ProofSheet } from './ProofSheet.tsx'

export type FieldAct = 'resolve' | 'confirm' | 'contest' | 'say' | 'photo' | 'note'

type Props = { act: FieldAct; thread: Thread; onClose: () => void }

/** The sheet of one act on a thread. */
export const FieldSheet = ({ act: asked, thread, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  return (
    <ProofSheet
      draft={`${asked} ${thread.request.id}`}
      title={t(`field.act.${asked}`)}
      send={t(`field.act.${asked}.send`)}
      hint={t(`field.act.${asked}.hint`)}
      wordsNeeded={['contest', 'say', 'note'].includes(asked)}
      noPhotos={asked === 'note' || asked === 'confirm'}
      noVoice={asked === 'note' || asked === 'confirm'}
      onClose={onClose}
      onSend={(proof) => {
        leave(asked, thread.request.id, proof)
        tell(t(navigator.onLine ? `field.act.${asked}.said` : 'field.kept'))
      }}
    />
  )
}

const leave = (asked: FieldAct, id: string, { effort, ...proof }: Proof): void => {
  const { words = '', photos = [], sounds } = proof
  const answered = proof.danger === undefined ? {} : { danger: proof.danger }
  const also = { photos: filesOf(proof), effort }
  if (asked === 'resolve') act('request.resolve', id, { how: 'done', ...proof }, also)
  if (asked === 'contest') act('request.contest', id, proof, also)
  if (asked === 'note') act('request.note', id, { words, ...answered }, also)
  if (asked === 'confirm') {
    act('request.confirm', id, {}, also)
    if (words) act('request.say', id, { words, ...answered }, also)
  }
  if (asked !== 'say' && asked !== 'photo') return
  // A photo alone is a photo; with words or a voice it is a message.
  if (words || sounds) act('request.say', id, proof, also)
  else if (photos.length) act('request.addPhoto', id, { photos }, also)
}

import { sayPhone } from '../../../kernel/core/say-figures.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import type { Message } from '../../core/message-shape.ts'
import { keepFiles } from '../keep-files.ts'
import type { SentFile } from '../sent-file.ts'
import { pressSound } from './press-sound.ts'

/** A mail in which a switchboard sends what somebody said to it. */
export type VoicemailMail = { number: string; files: readonly SentFile[] }

/** What is heard of it: its sound, and the house’s own words beside it. */
type HeardVoicemail = Pick<
  Message,
  'sender' | 'senderName' | 'subject' | 'words' | 'photos' | 'sounds' | 'papers' | 'unkept'
>

/**
 * What somebody said to a switchboard, from the number that it names: her sound, made so that it is heard everywhere, and a sentence
 * of the house that says so; nobody writes down what was said. Nothing where no sound came along.
 */
export const readVoicemail = async (
  kernel: Kernel,
  { number, files }: VoicemailMail,
): Promise<HeardVoicemail | undefined> => {
  const sound = files.find(
    ({ media, name }) => media.startsWith('audio/') || /\.(?:wav|mp3|ogg|gsm)$/i.test(name),
  )
  if (!sound) return undefined
  const pressed = await pressSound(sound.bytes)
  const kept = pressed
    ? await keepFiles(kernel, [{ name: 'message.ogg', media: 'audio/ogg', bytes: pressed.bytes }])
    : { photos: [], sounds: [], papers: [], unkept: [{ name: sound.name, why: 'unreadable' as const }] }
  const from = number ? sayPhone(number) : kernel.say('fr', 'voicemail.hidden')
  const said = !pressed ? 'unheard' : pressed.isSilent ? 'silent' : 'left'
  return {
    sender: number,
    senderName: '',
    subject: '',
    words: kernel.say('fr', `voicemail.${said}`, { from }),
    ...kept,
  }
}

import type { VoiceWordsProps } from '../../../kernel/web/parts/VoiceWords.tsx'
import type { Speech } from '../../../kernel/web/speech.ts'

/** What dictation says. */
export const dictateWords = (t: Speech['t']): VoiceWordsProps['words'] => ({
  dictate: t('thread.voice.dictate'),
  stop: t('thread.voice.dictate.stop'),
  keyboard: t('thread.voice.keyboard'),
})

import { readMail } from '../../src/channels/server/mail/read-mail.ts'
import { UnreadableMessage } from '../../src/channels/server/unreadable-message.ts'
import type { Kernel } from '../../src/kernel/server/slice.ts'
import { print, say } from '../figures.ts'
import { foreignMails, keptMails } from './foreign-mails.ts'
import { openMailHouse } from './open-mail-house.ts'

/** Which mails that machines wrote are known for such, and which that people wrote are taken for theirs: read whole, as at the door. */
export const measureMachines = async (): Promise<void> => {
  const { kernel, close } = await openMailHouse()
  const foreign = foreignMails('bounces/*.eml')
  const machines = foreign.length ? foreign : keptMails('bounces/*.eml')
  const people = foreignMails('spamassassin/**/*.txt')
  const missed = await namesWhere(kernel, machines, (kind) => kind !== 'machine')
  for (const name of missed) say(`taken for a person’s: ${name}`)
  print({
    bench: 'channels',
    name: 'machines known for such',
    value: (machines.length - missed.length) / machines.length,
    unit: 'share',
    n: machines.length,
    target: '>= 0.995',
  })
  const lost = await namesWhere(kernel, people, (kind) => kind === 'machine')
  for (const name of lost) say(`taken for a machine’s: ${name}`)
  if (people.length)
    print({
      bench: 'channels',
      name: 'mails of people taken for a machine’s',
      value: lost.length,
      unit: 'mails',
      n: people.length,
      target: '0',
    })
  await close()
}

const namesWhere = async (
  kernel: Kernel,
  mails: readonly { name: string; bytes: Buffer }[],
  is: (kind: string) => boolean,
): Promise<string[]> => {
  const names: string[] = []
  for (const { name, bytes } of mails) {
    const read = await readMail(kernel, bytes).catch((bug: unknown) => {
      if (bug instanceof UnreadableMessage) return { kind: 'unreadable' }
      throw bug
    })
    if (is(read.kind)) names.push(name)
  }
  return names
}

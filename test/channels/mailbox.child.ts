/** A process of the house that does nothing but watch its mailbox, until it is killed. */
import { slices } from '../../src/app/slices.ts'
import { watchMailbox } from '../../src/channels/server/mail/watch-mailbox.ts'
import { assemble } from '../../src/kernel/server/assemble-house.ts'
import { openDatabase } from '../../src/kernel/server/database.ts'
import { readSettings } from '../../src/kernel/server/settings.ts'

const { config, set } = JSON.parse(process.env['HOUSE']!) as { config: object; set: object }
watchMailbox(assemble(openDatabase(config), { ...readSettings({}), ...set }, slices), { error: () => {} })

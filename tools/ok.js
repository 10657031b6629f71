// @ts-check
import { requireNode } from './setup/require-node.js'

requireNode()
void import('./commands/ok.js')

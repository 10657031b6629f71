// @ts-check
import { inProject } from '../setup/project.js'
import { missingLines } from './docs/dependencies.js'
import { brokenLinks } from './docs/links.js'
import { foldersWithoutReadme } from './docs/readmes.js'
import { unknownScripts } from './docs/scripts.js'
import { strayPaths } from './docs/stray-paths.js'

const root = inProject()
const problems = [brokenLinks, foldersWithoutReadme, missingLines, unknownScripts, strayPaths].flatMap((find) =>
  find(root),
)

for (const problem of problems) console.log(problem)
if (problems.length > 0) process.exitCode = 1

#!/usr/bin/env node
/** Starts the command line: builds it where that is needed, then hands over. */
import { builtScripts } from './build.js';

const { main, simThread } = await builtScripts();
/** @type {typeof import('./main.ts')} */
const { start } = await import(main.href);
await start(simThread);

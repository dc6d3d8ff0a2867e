import { spawn } from 'node:child_process';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';

/**
 * Runs a program in the project's folder with its output shown.
 * Resolves to its exit code (1 when a signal ended it); throws a Refusal when it cannot be started.
 */
export function run(command, args, { env = process.env, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio, shell: process.platform === 'win32' && command === 'npm' });
    child.once('error', (error) => reject(new Refusal(`${command} cannot be started: ${error.message}`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

// Opens the address in the person's browser. That it cannot is no failure: the address has been printed.
import { spawn } from 'node:child_process';

export function openBrowser(address: string): void {
  const [command, ...args] = commandFor(process.platform, address);
  if (!command) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function commandFor(platform: NodeJS.Platform, address: string): readonly string[] {
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  if (platform === 'darwin') return ['open', address];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ['xdg-open', address] : [];
}

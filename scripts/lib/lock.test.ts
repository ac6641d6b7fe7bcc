import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock, type Holder } from './lock.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const never = () => {
  throw new Error('nobody holds it');
};
/** Waits that do something, one after the other: each is what happens meanwhile. */
const meanwhile = (...happenings: (() => void)[]) => ({
  pause: () => {
    const happening = happenings.shift();
    if (!happening) throw new Error('it waits longer than there is cause');
    happening();
    return Promise.resolve();
  },
});
const noWait = meanwhile();
const host = hostname();
const hold = (holder: Partial<Holder>) => {
  writeFileSync(file, JSON.stringify(holder));
};
const held = () => JSON.parse(readFileSync(file, 'utf8')) as Holder;
const dead = () => ({ pid: spawnSync(process.execPath, ['--version']).pid, host });
const makeOld = (path: string) => {
  utimesSync(path, 0, 0);
};

test('a lock is held until it is given back', async () => {
  const first = await lock(file, never, noWait);
  const told: number[] = [];
  let looks = 0;
  const look = () => (looks += 1);
  const second = await lock(file, ({ pid }) => told.push(pid), meanwhile(look, look, first));
  expect([looks, told]).toEqual([2, [process.pid]]);
  expect(held().pid).toBe(process.pid);
  second();
  expect(existsSync(file)).toBe(false);
});

test('what a dead process left is taken over', async () => {
  hold(dead());
  const giveBack = await lock(file, never, noWait);
  expect(held()).toMatchObject({ pid: process.pid });
  giveBack();
  expect(readdirSync(folder)).toEqual([]);
});

const onLinux = test.runIf(existsSync('/proc/self/stat'));

onLinux('a dead process that nobody has asked for is no holder', async () => {
  // The shell becomes a program that asks for no child.
  const script = 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 60';
  const parent = spawn('sh', ['-c', script]);
  const told = (pid: number | undefined, what: string) =>
    expect.poll(() => readFileSync(`/proc/${pid ?? 0}/${what}`, 'utf8'), { timeout: 60_000 });
  try {
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    await told(parent.pid, 'comm').toBe('sleep\n');
    parent.stdin.end();
    await told(pid, 'stat').toContain(') Z ');
    hold({ pid, host });
    (await lock(file, never, noWait))();
  } finally {
    parent.kill('SIGKILL');
  }
});

onLinux('the number of a dead process that another bears now is no holder', async () => {
  const first = await lock(file, never, noWait);
  const { began } = held();
  expect(began).toMatch(/^\d+$/);
  first();
  hold({ pid: process.pid, host, began: '1' });
  (await lock(file, never, noWait))();
});

test('while another clears away what was left, nobody else does', async () => {
  const left = dead();
  hold(left);
  mkdirSync(`${file}.clearing`);
  const told: string[] = [];
  const seen: number[] = [];
  const giveBack = await lock(
    file,
    (holder) => told.push(holder.host),
    meanwhile(
      () => seen.push(held().pid),
      () => {
        hold({ pid: 1, host: 'another' });
        rmdirSync(`${file}.clearing`);
      },
      () => {
        rmSync(file);
      },
    ),
  );
  expect([seen, told]).toEqual([[left.pid], ['another']]);
  giveBack();
});

test('who was ended as it cleared away is told of, with what to delete', async () => {
  hold(dead());
  mkdirSync(`${file}.clearing`);
  makeOld(`${file}.clearing`);
  await expect(lock(file, never, noWait)).rejects.toThrow(/lock\.clearing and perhaps .*delete/);
});

test.each(['', '{"pid":', '{}', '{"pid":0,"host":"x"}', 'null'])(
  'a lock that says %j is waited for while it is being written, and taken over when it is old',
  async (text) => {
    writeFileSync(file, text);
    const old = () => {
      makeOld(file);
    };
    (
      await lock(
        file,
        never,
        meanwhile(() => undefined, old),
      )
    )();
    expect(readdirSync(folder)).toEqual([]);
  },
);

/** A disk that knows no links. */
const linkless = {
  link: () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
  },
};

test('a lock is never there without saying whose it is', async () => {
  const seen: boolean[] = [];
  const write = (at: string | number, text: string) => {
    seen.push(existsSync(file));
    writeFileSync(at, text);
  };
  (await lock(file, never, { ...noWait, write }))();
  expect(seen).toEqual([false]);
  expect(readdirSync(folder)).toEqual([]);
});

test('who is halted while taking a lock that another takes meanwhile waits for it', async () => {
  let halts = true;
  const write = (at: string | number, text: string) => {
    writeFileSync(at, text);
    if (halts) hold({ pid: 1, host: 'another' });
    halts = false;
  };
  const told: string[] = [];
  const looks = meanwhile(() => {
    expect(readdirSync(folder)).toEqual(['lock']);
    rmSync(file);
  });
  const giveBack = await lock(file, (holder) => told.push(holder.host), { ...looks, write });
  expect([told, held().pid]).toEqual([['another'], process.pid]);
  giveBack();
});

test('who was halted for so long that what it wrote was cleared away takes the lock anew', async () => {
  let halts = true;
  const write = (at: string | number, text: string) => {
    if (!halts) writeFileSync(at, text);
    halts = false;
  };
  (await lock(file, never, { ...meanwhile(() => undefined), write }))();
  expect(halts).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was written for a lock and never became it is cleared away once it is old', async () => {
  const [old, young] = ['lock.unlinked-old', 'lock.unlinked-young'];
  for (const name of [old, young, 'lock.other']) writeFileSync(join(folder, name), '');
  for (const name of [old, 'lock.other']) makeOld(join(folder, name));
  (await lock(file, never, noWait))();
  expect(readdirSync(folder).sort()).toEqual(['lock.other', young]);
});

test('on a disk that knows no links a lock is taken, held and given back as well', async () => {
  const first = await lock(file, never, { ...noWait, ...linkless });
  expect([held().pid, readdirSync(folder)]).toEqual([process.pid, ['lock']]);
  const told: number[] = [];
  const ways = { ...meanwhile(first), ...linkless };
  (await lock(file, ({ pid }) => told.push(pid), ways))();
  expect(told).toEqual([process.pid]);
  expect(readdirSync(folder)).toEqual([]);
});

test.for([
  ['links', 'string', {}],
  ['no links', 'number', linkless],
] as const)(
  'on a disk with %s, a lock that cannot be written, as it is full, is not left',
  async ([, full, ways]) => {
    const write = (at: string | number, text: string) => {
      writeFileSync(at, text.slice(0, 5));
      if (typeof at !== full) return;
      throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    };
    await expect(lock(file, never, { ...noWait, ...ways, write })).rejects.toThrow('ENOSPC');
    expect(readdirSync(folder)).toEqual([]);
  },
);

test('a lock of another machine is waited for, and never given back by us', async () => {
  const first = await lock(file, never, noWait);
  hold({ pid: process.pid, host: 'another' });
  first();
  expect(existsSync(file)).toBe(true);
  const told: Holder[] = [];
  const gone = () => {
    rmSync(file);
  };
  (await lock(file, (holder) => told.push(holder), meanwhile(gone)))();
  expect(told).toMatchObject([{ pid: process.pid, host: 'another' }]);
});

test('a folder that is not there is an error, not a wait', async () => {
  await expect(lock(join(folder, 'none', 'lock'), never, noWait)).rejects.toThrow('ENOENT');
});

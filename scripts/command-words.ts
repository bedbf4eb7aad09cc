import type { Language } from '@/lib/problems/language';

/** What can fail of the system around a command and is not the command's fault, by Node's code. */
export type SystemFailure = 'EADDRINUSE' | 'EACCES' | 'EPERM' | 'EROFS' | 'ENOSPC' | 'EDQUOT' | 'EFBIG' | 'EMFILE' | 'ENOTDIR' | 'EISDIR' | 'EBUSY' | 'EIO';

interface CommandWords {
  /** What failures of the system mean, by Node's code, and what to do about them. */
  failures: Readonly<Record<SystemFailure, string>>;
  /** The system's own sentence behind ours. */
  withReason: (explanation: string, reason: string) => string;
  toolFailed: (tool: string, status: string) => string;
}

/** What every command says where something around it fails. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  en: {
    failures: {
      EADDRINUSE: 'The port is taken. Choose another, for example: PORT=3001 npm start',
      EACCES: 'A file or port may not be used by you. Look whose it is, and what you are allowed to do with it.',
      EROFS: 'The folder cannot be written to. What is built already can still be served: npm run serve',
      ENOSPC: 'The disk is full. Make room, then do it again.',
      EPERM: 'The system does not allow this.',
      EDQUOT: 'Your share of the disk is used up. Make room, then do it again.',
      EFBIG: 'The system does not allow files of this size here (see `ulimit -f`).',
      EMFILE: 'Too many files are open at once (see `ulimit -n`).',
      ENOTDIR: 'There is a file where a folder should be. Move it away.',
      EISDIR: 'There is a folder where a file should be. Move it away.',
      EBUSY: 'A file or folder is in use, or is a volume of its own (out/ must not be one).',
      EIO: 'The disk does not read or write as it should. Look at it before anything else.',
    },
    withReason: (explanation, reason) => `${explanation} (${reason})`,
    toolFailed: (tool, status) => `${tool} failed (status ${status}):`,
  },
  'zh-Hans': {
    failures: {
      EADDRINUSE: '这个端口已被占用。请换一个，例如：PORT=3001 npm start',
      EACCES: '没有权限使用某个文件或端口。请看看它属于谁，准许你做什么。',
      EROFS: '文件夹无法写入。已经生成的网站仍可以看：npm run serve',
      ENOSPC: '磁盘已满。请腾出空间，再做一次。',
      EPERM: '系统不准许这样做。',
      EDQUOT: '你名下的磁盘空间已用完。请腾出空间，再做一次。',
      EFBIG: '系统不准许这么大的文件（见 `ulimit -f`）。',
      EMFILE: '同时打开的文件太多（见 `ulimit -n`）。',
      ENOTDIR: '应该是文件夹的地方有一个文件。请把它移开。',
      EISDIR: '应该是文件的地方有一个文件夹。请把它移开。',
      EBUSY: '某个文件或文件夹正在使用中，或者是一个单独的卷（out/ 不可以是）。',
      EIO: '磁盘读写不正常。请先检查磁盘。',
    },
    withReason: (explanation, reason) => `${explanation}（${reason}）`,
    toolFailed: (tool, status) => `${tool} 没有成功（状态 ${status}）：`,
  },
  'zh-Hant': {
    failures: {
      EADDRINUSE: '這個連接埠已被佔用。請換一個，例如：PORT=3001 npm start',
      EACCES: '沒有權限使用某個檔案或連接埠。請看看它屬於誰，准許你做什麼。',
      EROFS: '資料夾無法寫入。已經生成的網站仍可以看：npm run serve',
      ENOSPC: '磁碟已滿。請騰出空間，再做一次。',
      EPERM: '系統不准許這樣做。',
      EDQUOT: '你名下的磁碟空間已用完。請騰出空間，再做一次。',
      EFBIG: '系統不准許這麼大的檔案（見 `ulimit -f`）。',
      EMFILE: '同時開啟的檔案太多（見 `ulimit -n`）。',
      ENOTDIR: '應該是資料夾的地方有一個檔案。請把它移開。',
      EISDIR: '應該是檔案的地方有一個資料夾。請把它移開。',
      EBUSY: '某個檔案或資料夾正在使用中，或者是一個單獨的磁碟區（out/ 不可以是）。',
      EIO: '磁碟讀寫不正常。請先檢查磁碟。',
    },
    withReason: (explanation, reason) => `${explanation}（${reason}）`,
    toolFailed: (tool, status) => `${tool} 沒有成功（狀態 ${status}）：`,
  },
};

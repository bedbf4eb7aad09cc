import type { Language } from '@/lib/problems/language';

interface CommandWords {
  /** What failures of the system mean, by Node's code, and what to do about them. */
  failures: Readonly<Record<'EADDRINUSE' | 'EACCES' | 'EROFS' | 'ENOSPC', string>>;
  /** The system's own sentence behind ours. */
  withReason: (explanation: string, reason: string) => string;
  toolFailed: (tool: string, status: string) => string;
}

/** What every command says where something around it fails. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  en: {
    failures: {
      EADDRINUSE: 'The port is taken. Choose another, for example: PORT=3001 npm start',
      EACCES: 'A file or port may not be used by you.',
      EROFS: 'The folder cannot be written to.',
      ENOSPC: 'The disk is full.',
    },
    withReason: (explanation, reason) => `${explanation} (${reason})`,
    toolFailed: (tool, status) => `${tool} failed (status ${status}):`,
  },
  'zh-Hans': {
    failures: {
      EADDRINUSE: '这个端口已被占用。请换一个，例如：PORT=3001 npm start',
      EACCES: '没有权限使用某个文件或端口。',
      EROFS: '文件夹无法写入。',
      ENOSPC: '磁盘已满。',
    },
    withReason: (explanation, reason) => `${explanation}（${reason}）`,
    toolFailed: (tool, status) => `${tool} 没有成功（状态 ${status}）：`,
  },
  'zh-Hant': {
    failures: {
      EADDRINUSE: '這個連接埠已被佔用。請換一個，例如：PORT=3001 npm start',
      EACCES: '沒有權限使用某個檔案或連接埠。',
      EROFS: '資料夾無法寫入。',
      ENOSPC: '磁碟已滿。',
    },
    withReason: (explanation, reason) => `${explanation}（${reason}）`,
    toolFailed: (tool, status) => `${tool} 沒有成功（狀態 ${status}）：`,
  },
};

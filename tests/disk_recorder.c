/* Preloaded under a process: records what it writes below one folder and when it syncs, in order,
 * and lets the disk be full, or fail, from a chosen write on. Built and read by disk_recorder.py.
 *
 * DISK_ROOT  folder below which calls are of interest (absolute)
 * DISK_LOG   file the records go to; without it nothing is recorded, but writes still can fail
 *
 * A record: one letter, then numbers and strings as `put` writes them. Memory maps (SQLite's -shm,
 * rebuilt at every start) are not seen. A copy inside the kernel is refused, so that the program
 * falls back to writes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 4096
#define REAL(name) ((__typeof__(&name))next(#name))

static char watched[MOST_FILES];
static const char *root;
static size_t root_length;
static int log_file = -1;
static long calls, fail_from = -1;
static int fail_with, fail_syncs;
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  root = getenv("DISK_ROOT");
  root_length = root ? strlen(root) : 0;
  const char *log = getenv("DISK_LOG");
  if (log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* For the process itself (ctypes): let every write from the `after`-th one on fail with `error`;
 * syncs too when `syncs`. A negative `after` mends the disk. */
void disk_fails(long after, int error, int syncs) {
  pthread_mutex_lock(&lock);
  fail_from = after < 0 ? -1 : calls + after;
  fail_with = error;
  fail_syncs = syncs;
  pthread_mutex_unlock(&lock);
}

/* How many writes there were so far. */
long disk_calls(void) { return calls; }

static int inside(const char *path) {
  return root && strncmp(path, root, root_length) == 0 &&
         (path[root_length] == '/' || !path[root_length]) && !strstr(path, "-shm");
}

static int watches(int fd) { return fd >= 0 && fd < MOST_FILES && watched[fd]; }

static void keep(const void *data, size_t size) {
  const char *rest = data;
  while (size) {
    ssize_t done = REAL(write)(log_file, rest, size);
    if (done <= 0) abort(); /* half a record would be worth nothing */
    rest += done;
    size -= (size_t)done;
  }
}

static void put(char what, int64_t a, int64_t b, const void *data, size_t size) {
  struct { char what[8]; int64_t a, b, size; } head = {{what}, a, b, (int64_t)size};
  if (log_file < 0) return;
  keep(&head, sizeof head);
  keep(data, size);
}

/* Count one write; true when the disk refuses it. */
static int refused(int is_sync) {
  long mine = is_sync ? calls : calls++;
  if (fail_from < 0 || mine < fail_from || (is_sync && !fail_syncs)) return 0;
  errno = fail_with;
  return 1;
}

static int opened(int fd, const char *path, int flags, int was_there) {
  if (fd < 0 || fd >= MOST_FILES) return fd;
  watched[fd] = 1;
  put('o', fd, (flags & O_TRUNC ? 1 : 0) | (was_there ? 0 : 2), path, strlen(path));
  return fd;
}

static int do_open(const char *path, int flags, mode_t mode) {
  struct stat found;
  if (!inside(path)) {
    int fd = REAL(open64)(path, flags, mode);
    if (fd >= 0 && fd < MOST_FILES) watched[fd] = 0;
    return fd;
  }
  pthread_mutex_lock(&lock);
  int there = stat(path, &found) == 0, fd = -1;
  if (there || !(flags & O_CREAT) || !refused(0))
    fd = opened(REAL(open64)(path, flags, mode), path, flags, there);
  pthread_mutex_unlock(&lock);
  return fd;
}

static mode_t mode_of(int flags, va_list more) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return do_open(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return do_open(path, flags, mode);
}

int close(int fd) {
  pthread_mutex_lock(&lock);
  if (watches(fd)) {
    watched[fd] = 0;
    put('c', fd, 0, NULL, 0);
  }
  int done = REAL(close)(fd);
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  if (!watches(fd)) return REAL(pwrite64)(fd, data, size, at);
  pthread_mutex_lock(&lock);
  ssize_t done = -1;
  if (!refused(0)) {
    done = REAL(pwrite64)(fd, data, size, at);
    if (done > 0) put('w', fd, at, data, (size_t)done);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  return pwrite64(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
  if (!watches(fd)) return REAL(write)(fd, data, size);
  pthread_mutex_lock(&lock);
  ssize_t done = -1;
  if (!refused(0)) {
    done = REAL(write)(fd, data, size);
    if (done > 0) put('w', fd, lseek(fd, 0, SEEK_CUR) - done, data, (size_t)done);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

ssize_t sendfile64(int out, int in, off64_t *at, size_t size) {
  if (!watches(out)) return REAL(sendfile64)(out, in, at, size);
  errno = EINVAL;
  return -1;
}

ssize_t sendfile(int out, int in, off_t *at, size_t size) {
  if (!watches(out)) return REAL(sendfile)(out, in, at, size);
  errno = EINVAL;
  return -1;
}

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned flags) {
  if (!watches(out)) return REAL(copy_file_range)(in, from, out, to, size, flags);
  errno = EINVAL;
  return -1;
}

int ftruncate64(int fd, off64_t size) {
  if (!watches(fd)) return REAL(ftruncate64)(fd, size);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!refused(0) && (done = REAL(ftruncate64)(fd, size)) == 0) put('t', fd, size, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int sync_with(int fd, int (*call)(int)) {
  if (!watches(fd)) return call(fd);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!refused(1) && (done = call(fd)) == 0) put('s', fd, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return done;
}

int fsync(int fd) { return sync_with(fd, REAL(fsync)); }
int fdatasync(int fd) { return sync_with(fd, REAL(fdatasync)); }

int rename(const char *old, const char *new) {
  if (!inside(new)) return REAL(rename)(old, new);
  char both[2 * PATH_MAX];
  size_t first = strlen(old) + 1, second = strlen(new);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!refused(0) && (done = REAL(rename)(old, new)) == 0) {
    memcpy(both, old, first);
    memcpy(both + first, new, second);
    put('r', 0, 0, both, first + second);
  }
  pthread_mutex_unlock(&lock);
  return done;
}

int unlink(const char *path) {
  if (!inside(path)) return REAL(unlink)(path);
  pthread_mutex_lock(&lock);
  int done = REAL(unlink)(path);
  if (done == 0) put('u', 0, 0, path, strlen(path));
  pthread_mutex_unlock(&lock);
  return done;
}

int mkdir(const char *path, mode_t mode) {
  if (!inside(path)) return REAL(mkdir)(path, mode);
  pthread_mutex_lock(&lock);
  int done = -1;
  if (!refused(0) && (done = REAL(mkdir)(path, mode)) == 0) put('m', 0, 0, path, strlen(path));
  pthread_mutex_unlock(&lock);
  return done;
}
